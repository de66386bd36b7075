import { remember } from './remember';

/**
 * How a transaction ended: stored, undone, or unsure: the database did not say whether it stored it, as MongoDB does when
 * the connection breaks at that moment.
 */
export type TransactionEnd = 'stored' | 'undone' | 'unsure';

type Listener = (end: TransactionEnd) => Promise<void> | void;

/** By the ids of the transactions under way; the database tells their end (database/transactions.ts). */
const listeners = remember('transactionEnds', () => new Map<string, Listener[]>());

/**
 * Has a function called when the transaction of a request has ended, for what is outside of the database: files, places in a queue.
 * Payload tells its hooks of a success only.
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

/** Calls those that wait for the end of a transaction, the last first. One that fails keeps nobody from the rest. */
export async function tellTransactionEnd(
  id: string,
  end: TransactionEnd,
  onError: (error: unknown) => void,
): Promise<void> {
  const waiting = listeners.get(id) ?? [];
  listeners.delete(id);
  for (const listener of waiting.reverse()) {
    try {
      await listener(end);
    } catch (error) {
      onError(error);
    }
  }
}
