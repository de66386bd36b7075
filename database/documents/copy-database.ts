import type { Payload } from 'payload';
import { isSingleProcess } from '../lock';
import { CopyError, type CopyResult, copyDocuments, type DocumentSource, isStoreEmpty, type Progress } from './copy';
import { clearUnfinished, isUnfinished, markUnfinished } from './mark';
import { openStore } from './open';

export interface FillOptions {
  /** Whether a database that is not empty may lose what it holds. */
  replace: boolean;
  onProgress: Progress;
  /** Whether the mark stays: more than documents must be there before a site may start. */
  keepMark?: boolean;
}

/**
 * Makes a database hold the documents of `sources`. Until all of them are there and compared, the database is marked: no site
 * starts on it, and the same call continues.
 *
 * @throws CopyError where the target holds something else already, or the copy is not the same as its source
 */
export async function fillDatabase(
  sources: DocumentSource[],
  target: Payload,
  { replace, onProgress, keepMark = false }: FillOptions,
): Promise<CopyResult> {
  const store = await openStore(target);
  try {
    if (!replace && !(await isUnfinished(target)) && !(await isStoreEmpty(store))) {
      throw new CopyError('The target is not empty. Nothing was changed. Add --replace to lose what it holds.');
    }
    await markUnfinished(target);
    const result = await copyDocuments(sources, store, { dropDangling: isSingleProcess(target), onProgress });
    if (!keepMark) await clearUnfinished(target);
    return result;
  } finally {
    await store.close();
  }
}

/**
 * Copies everything that one database stores into another one, in either direction between SQLite and MongoDB. Neither may
 * be in use.
 *
 * @throws CopyError where the source holds nothing or a part only, and as `fillDatabase` does
 */
export async function copyDatabase(source: Payload, target: Payload, options: FillOptions): Promise<CopyResult> {
  if (await isUnfinished(source))
    throw new CopyError('The source holds only a part of a site: a copy into it was stopped.');
  const store = await openStore(source);
  try {
    if (await isStoreEmpty(store)) throw new CopyError('The source holds no site.');
    return await fillDatabase(store.sets, target, options);
  } finally {
    await store.close();
  }
}
