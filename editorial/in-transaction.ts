import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Does a piece of work of a request in one transaction: all of it or nothing. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
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
