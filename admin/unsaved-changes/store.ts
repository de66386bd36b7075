import * as z from 'zod/mini';
import { dayMs, unsavedChangesDays } from '@/lib/limits';

/** The text of a field of a date or a place that was not understood, and the value that the form has instead. */
export type DateText = { text: string; value: string | number | null };

/** Unsaved changes of one person, in one locale of one document, typed in one page of this browser. */
export type StoredChanges = {
  key: string;
  /** Time of the last edit, and of the document's last save before it; milliseconds since 1970. */
  at: number;
  savedAt: number;
  /** The whole form, as it would have been sent; empty where only dates were typed. */
  values: Record<string, unknown>;
  /** By path. */
  dates: Record<string, DateText>;
};

const stored = z.object({
  key: z.string(),
  at: z.number(),
  savedAt: z.number(),
  values: z.record(z.string(), z.unknown()),
  dates: z.record(z.string(), z.object({ text: z.string(), value: z.nullable(z.union([z.string(), z.number()])) })),
});

const databaseName = 'unsaved-changes';
const storeName = 'changes';

/** Old changes are of no use; on a shared computer they must not stay. */
const isExpired = ({ at }: StoredChanges): boolean => at < Date.now() - unsavedChangesDays * dayMs;

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

/** One after the other: a deletion must not overtake the write before it. */
let queue: Promise<unknown> = Promise.resolve();

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}

/** What a page that is being closed stores, since IndexedDB would not finish: localStorage writes at once. */
const lastWords = {
  prefix: `${databaseName}/`,
  write(changes: StoredChanges): void {
    try {
      localStorage.setItem(this.prefix + changes.key, JSON.stringify(changes));
    } catch {
      // Too long for localStorage, or none in this browser: IndexedDB has what was typed a moment before.
    }
  },
  remove(key: string): void {
    localStorage.removeItem(this.prefix + key);
  },
  /** Takes out those whose key begins so. */
  take(prefix: string): StoredChanges[] {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(this.prefix + prefix));
    return names.flatMap((name) => {
      const found = parse(localStorage.getItem(name));
      localStorage.removeItem(name);
      return found ?? [];
    });
  },
};

function parse(text: string | null): StoredChanges | null {
  try {
    return stored.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Stores changes, replacing those of the same key. */
export async function storeChanges(changes: StoredChanges): Promise<void> {
  await inOrder(async () => {
    await run('readwrite', (store) => store.put(changes));
    lastWords.remove(changes.key);
  });
}

/** Stores changes at once, since the page is being closed or hidden. */
export async function storeLastChanges(changes: StoredChanges): Promise<void> {
  lastWords.write(changes);
  await storeChanges(changes);
}

/** Puts what a closed page wrote last where the rest is. */
async function collectLastWords(prefix: string): Promise<void> {
  for (const last of lastWords.take(prefix)) {
    const known = stored.safeParse(await run('readonly', (store) => store.get(last.key))).data;
    if (!known || known.at < last.at) await run('readwrite', (store) => store.put(last));
  }
}

/** Reads the changes whose keys begin so, the latest first. */
export function readChanges(prefix: string): Promise<StoredChanges[]> {
  return inOrder(async () => {
    await collectLastWords(prefix);
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const found: unknown[] = await run('readonly', (store) => store.getAll(range));
    return found
      .flatMap((each) => stored.safeParse(each).data ?? [])
      .filter((each) => !isExpired(each))
      .sort((one, other) => other.at - one.at);
  });
}

/** Deletes the changes of a key. */
export async function deleteChanges(key: string): Promise<void> {
  await inOrder(async () => {
    lastWords.remove(key);
    await run('readwrite', (store) => store.delete(key));
  });
}

/** Deletes the expired changes of all people who used this browser. */
export async function deleteExpiredChanges(): Promise<void> {
  await inOrder(async () => {
    await collectLastWords('');
    const all: unknown[] = await run('readonly', (store) => store.getAll());
    for (const each of all) {
      const found = stored.safeParse(each).data;
      const key = found?.key ?? (each as { key: string }).key;
      if (!found || isExpired(found)) await run('readwrite', (store) => store.delete(key));
    }
  });
}
