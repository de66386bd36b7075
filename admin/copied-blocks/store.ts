import { isRecord } from '@/lib/api/values';
import { isLocale, type Locale } from '@/lib/locales';
import { createListeners } from '../listeners';
import { type CopiedBlocks, readCopiedBlocks, storedClipboard } from './copied-blocks';

/** Document that blocks were copied from, and the locale of its form. */
export type CopiedFrom = { collection: string; id: string; locale: Locale };

/** Where it is remembered, beside what Payload's menus copy: those hold one locale and do not say which. */
const originKey = 'copied-blocks-from';

const { subscribe, notify } = createListeners();
let last: { stored: string | null; blocks: CopiedBlocks | null } = { stored: null, blocks: null };

/** The copied blocks; the same object until something else is copied. */
export function copiedBlocks(): CopiedBlocks | null {
  const stored = storedClipboard();
  if (stored !== last.stored) last = { stored, blocks: readCopiedBlocks(stored) };
  return last.blocks;
}

/** Calls `onChange` when something else is copied, also in another tab. */
export function listenToCopies(onChange: () => void): () => void {
  const stop = subscribe(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    stop();
    window.removeEventListener('storage', onChange);
  };
}

/**
 * Watches what is copied in the form of a document, and remembers that it was there. Payload's menus don't tell: after
 * each click the local store is read again.
 */
export function watchCopies(from: CopiedFrom): () => void {
  let before = storedClipboard();
  const look = () => {
    const stored = storedClipboard();
    if (stored === before) return;
    before = stored;
    const ids = readCopiedBlocks(stored)?.rows.map(({ id }) => id);
    if (ids) localStorage.setItem(originKey, JSON.stringify({ ...from, ids }));
    notify();
  };
  // React's own handler of the click comes later.
  const afterClick = () => setTimeout(look);
  document.addEventListener('click', afterClick, true);
  return () => document.removeEventListener('click', afterClick, true);
}

/** Where a block was copied; null when that is not known. */
export function originOf(blockId: string): CopiedFrom | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(originKey) ?? 'null');
    if (!isRecord(stored) || !Array.isArray(stored.ids) || !stored.ids.includes(blockId)) return null;
    const { collection, id, locale } = stored;
    return isLocale(locale) ? { collection: String(collection), id: String(id), locale } : null;
  } catch {
    return null;
  }
}
