import * as z from 'zod/mini';
import { dayMs, unsavedChangesDays } from '@/lib/limits';

/** Unsaved changes of one person, in one locale of one document, in this browser. */
export type StoredChanges = {
  key: string;
  /** Time of the last edit, and of the document's last save before it; milliseconds since 1970. */
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

const databaseName = 'unsaved-changes';
const storeName = 'changes';
/** Old changes are of no use; on a shared computer they must not stay. */

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
      // With strict durability: the power may be cut.
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

/** Stores changes, replacing those of the same key. */
export async function storeChanges(words: StoredChanges): Promise<void> {
  await run('readwrite', (store) => store.put(words));
}

/** Reads the changes of a key; null where there are none, or only expired ones. */
export async function readChanges(key: string): Promise<StoredChanges | null> {
  const found = stored.safeParse(await run('readonly', (store) => store.get(key)));
  return found.success && found.data.at > Date.now() - unsavedChangesDays * dayMs ? found.data : null;
}

/** Deletes the changes of a key. */
export async function deleteChanges(key: string): Promise<void> {
  await run('readwrite', (store) => store.delete(key));
}

/** Deletes all changes of all people who used this browser. */
export async function deleteAllChanges(): Promise<void> {
  await run('readwrite', (store) => store.clear());
}
