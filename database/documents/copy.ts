import { hashOf } from './canonical';
import { unfinishedKey } from './mark';
import { documentsOf, dropDanglingReferences, type KnownIds, readIds } from './references';
import type { DocumentSet, DocumentStore, StoredDocument } from './sets';

/** How many documents are read, and stored in one transaction, at a time. */
const slice = 100;

/** The part of a set that a copy reads: an open database has it, and an archive. */
export type DocumentSource = Pick<DocumentSet, 'count' | 'name' | 'read'>;

/** Told how many documents of a set are done. */
export type Progress = (step: 'check' | 'copy', set: string, done: number, total: number) => void;

export interface CopyResult {
  documents: number;
  /** References to documents that no longer exist, which the target could not store. */
  dropped: number;
}

/** The copy is not the same as its source; the message says where. */
export class CopyError extends Error {}

/** A set of the target with the documents it is to hold. */
interface Pair {
  from: DocumentSource;
  to: DocumentSet;
}

/** Whether anything is stored, the mark of an unfinished copy apart. */
export async function isStoreEmpty(store: DocumentStore): Promise<boolean> {
  for (const set of store.sets) if ((await set.count()) > 0 && (await readWithoutMark(set).next()).value) return false;
  return true;
}

/**
 * Makes a database hold the documents of another one, and nothing else: what is the same already stays, so that a copy which
 * was stopped goes on where it was. In the end every document is read back and compared by its hash.
 *
 * @param options.dropDangling whether the target stores no references to what does not exist (SQLite)
 * @throws CopyError where they differ, as after a save in the source
 */
export async function copyDocuments(
  sources: DocumentSource[],
  target: DocumentStore,
  { dropDangling, onProgress }: { dropDangling: boolean; onProgress: Progress },
): Promise<CopyResult> {
  const pairs = pairUp(sources, target);
  const known = dropDangling ? await readIds(pairs.map(({ from, to }) => ({ ...to, read: from.read }))) : undefined;
  let removed: number;
  do {
    removed = 0;
    // Deleting a document empties references to it, by which others may differ: until there is nothing left to delete.
    for (const pair of pairs) removed += await removeOthers(pair, known);
  } while (removed > 0);
  for (const pair of pairs) await insertMissing(pair, known, onProgress);
  await target.check();
  const result = { documents: 0, dropped: 0 };
  for (const pair of pairs) {
    const { documents, dropped } = await compare(pair, known, onProgress);
    result.documents += documents;
    result.dropped += dropped;
  }
  return result;
}

function pairUp(sources: DocumentSource[], target: DocumentStore): Pair[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const pairs = target.sets.map((to) => ({ to, from: byName.get(to.name) ?? emptySource(to.name) }));
  const unknown = sources.filter(({ name }) => !target.sets.some((set) => set.name === name));
  if (unknown[0]) throw new CopyError(`This program has no place for ${unknown[0].name}.`);
  return pairs;
}

const emptySource = (name: string): DocumentSource => ({ name, count: async () => 0, read: async () => [] });

async function* readWithoutMark(set: DocumentSource): AsyncGenerator<StoredDocument> {
  for await (const document of documentsOf(set, slice)) {
    if (set.name !== 'collections/payload-kv' || document.key !== unfinishedKey) yield document;
  }
}

async function* readSource({ from, to }: Pair, known: KnownIds | undefined) {
  for await (const document of readWithoutMark(from)) {
    const dropped = known ? dropDanglingReferences(document, to.flattenedFields, known) : 0;
    yield { document, dropped };
  }
}

/** Walks two sets in the order of ids: each document with the one of the same id in the other set. */
async function* merge(pair: Pair, known: KnownIds | undefined) {
  const source = readSource(pair, known);
  const target = readWithoutMark(pair.to);
  let from = await source.next();
  let to = await target.next();
  while (!from.done || !to.done) {
    const isFirst = !from.done && (to.done || from.value.document.id <= to.value.id);
    const isSecond = !to.done && (from.done || to.value.id <= from.value.document.id);
    yield { wanted: isFirst ? from.value : undefined, stored: isSecond ? (to.value as StoredDocument) : undefined };
    if (isFirst) from = await source.next();
    if (isSecond) to = await target.next();
  }
}

/** Deletes what the source does not have, and what differs from it. */
async function removeOthers(pair: Pair, known: KnownIds | undefined): Promise<number> {
  if ((await pair.to.count()) === 0) return 0;
  const others: string[] = [];
  for await (const { wanted, stored } of merge(pair, known)) {
    if (stored && (!wanted || hashOf(wanted.document) !== hashOf(stored))) others.push(stored.id);
  }
  for (let start = 0; start < others.length; start += slice) await pair.to.remove(others.slice(start, start + slice));
  return others.length;
}

async function insertMissing(pair: Pair, known: KnownIds | undefined, onProgress: Progress): Promise<void> {
  const total = await pair.from.count();
  let done = 0;
  let missing: StoredDocument[] = [];
  const insert = async () => {
    if (missing.length > 0) await pair.to.insert(missing);
    missing = [];
    onProgress('copy', pair.to.name, done, total);
  };
  for await (const { wanted, stored } of merge(pair, known)) {
    done += 1;
    if (wanted && !stored) missing.push(wanted.document);
    if (done % slice === 0) await insert();
  }
  await insert();
}

async function compare(pair: Pair, known: KnownIds | undefined, onProgress: Progress): Promise<CopyResult> {
  const total = await pair.from.count();
  const result = { documents: 0, dropped: 0 };
  onProgress('check', pair.to.name, 0, total);
  for await (const { wanted, stored } of merge(pair, known)) {
    const id = wanted?.document.id ?? stored?.id;
    if (!stored) throw new CopyError(`${pair.to.name} ${id} is missing in the copy.`);
    if (!wanted) throw new CopyError(`${pair.to.name} ${id} is no longer in the source.`);
    if (hashOf(wanted.document) !== hashOf(stored)) {
      throw new CopyError(
        `${pair.to.name} ${id} differs from its source. Is a site using it? Stop it, and run this again.`,
      );
    }
    result.documents += 1;
    result.dropped += wanted.dropped;
    if (result.documents % slice === 0) onProgress('check', pair.to.name, result.documents, total);
  }
  onProgress('check', pair.to.name, result.documents, total);
  return result;
}
