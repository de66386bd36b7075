import { remember } from './remember';

/**
 * How a transaction ended: stored, undone, or unsure: the database did not say whether it stored it, as MongoDB does when
 * the connection breaks at that moment.
 */
export type TransactionEnd = 'stored' | 'undone' | 'unsure';

type Listener = (end: TransactionEnd) => Promise<void> | void;

/** By the ids of open transactions, whose end the database reports (database/transactions.ts). */
const listeners = remember('transactionEnds', () => new Map<string, Listener[]>());

/**
 * Has a function called when the transaction of a request has ended, for what is outside of the database: files, places in a queue.
 * Payload calls its hooks after a success only.
 *
 * @returns false when the request has no transaction: nothing will be called
 */
export async function atTransactionEnd(
  req: { transactionID?: string | number | Promise<string | number> },
  listener: Listener,
): Promise<boolean> {
  const id = await req.transactionID;
  if (id === undefined || id === null) return false;
  listeners.set(String(id), [...(listeners.get(String(id)) ?? []), listener]);
  return true;
}

/** Calls the listeners of the end of a transaction, the last added first. When one fails, the others are still called. */
export async function runTransactionEndCallbacks(
  id: string,
  end: TransactionEnd,
  onError: (error: unknown) => void,
): Promise<void> {
  const callbacks = listeners.get(id) ?? [];
  listeners.delete(id);
  for (const listener of callbacks.reverse()) {
    try {
      await listener(end);
    } catch (error) {
      onError(error);
    }
  }
}
