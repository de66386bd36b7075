import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';

/** Does a piece of work of a request in one transaction: all of it or nothing. */
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

/** Does a piece of work in a transaction of its own, in the name of `user` where one is given: all of it or nothing. */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  user?: TypedUser,
): Promise<T> {
  const req = await createLocalReq(user ? { user } : {}, payload);
  return inOneTransaction(req, () => work(req));
}
