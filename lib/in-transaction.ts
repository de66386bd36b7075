import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';

/** Runs a function in one transaction of a request. */
export async function inOneTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const owns = await initTransaction(req);
  try {
    const result = await work();
    if (owns) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Runs a function in a new transaction, as `user` where one is given. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  user?: TypedUser,
): Promise<T> {
  const req = await createLocalReq(user ? { user } : {}, payload);
  return inOneTransaction(req, () => work(req));
}
