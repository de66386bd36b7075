import { z } from 'zod';
import { dayMs, unsavedChangesDays } from '@/lib/limits';

/** Words that were typed and not saved: of one person, in one language of one document, on this computer. */
export type UnsentWords = {
  key: string;
  /** When they were typed last, and when the text they change had been saved; milliseconds since 1970. */
  at: number;
  savedAt: number;
  /** The whole form, as it would have been sent. */
  values: Record<string, unknown>;
};

const stored = z.object({
  key: z.string(),
  at: z.number(),
  savedAt: z.number(),
  values: z.record(z.string(), z.unknown()),
});

const databaseName = 'unsent-words';
const storeName = 'words';
/** Nobody comes back for them later; on a computer that others use they must not stay. */

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      // Written at once, not when the disk has time: the power may be cut.
      const transaction = database.transaction(storeName, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Keeps words in the place of those kept before. */
export async function keep(words: UnsentWords): Promise<void> {
  await run('readwrite', (store) => store.put(words));
}

/** The words kept under a key; null where there are none, or only old ones. */
export async function kept(key: string): Promise<UnsentWords | null> {
  const found = stored.safeParse(await run('readonly', (store) => store.get(key)));
  return found.success && found.data.at > Date.now() - unsavedChangesDays * dayMs ? found.data : null;
}

/** Forgets what is kept under a key. */
export async function forget(key: string): Promise<void> {
  await run('readwrite', (store) => store.delete(key));
}

/** Forgets everything, of everyone who wrote in this browser. */
export async function forgetAll(): Promise<void> {
  await run('readwrite', (store) => store.clear());
}
