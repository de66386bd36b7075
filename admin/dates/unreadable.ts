import { createListeners } from '../listeners';

/**
 * Texts in fields of dates and coordinates that were not understood, by document and path. They are not in the form,
 * which holds the last value that was: here they survive a change of tab and the first save of a document, which mount the field again, and the
 * button to publish finds them. The changes that are stored in the browser have them too (admin/unsaved-changes), so that
 * they survive a reload.
 */
type Unreadable = { text: string; value: string | number | null; typedAt: number };

const texts = new Map<string, Map<string, Unreadable>>();
const { subscribe, notify } = createListeners();

/** Calls a function when a text is typed, understood or restored; returns one that ends it. */
export const onUnreadableChange = subscribe;

/** A new document gets its id with its first save, and its form is mounted again within this time. */
const maxFirstSaveMs = 10_000;

/** Stores what is typed in a field, or forgets it: null once it was understood. */
export function rememberUnreadable(
  document: string,
  path: string,
  typed: Pick<Unreadable, 'text' | 'value'> | null,
): void {
  const ofDocument = texts.get(document) ?? new Map<string, Unreadable>();
  const before = ofDocument.get(path);
  if (before?.text === typed?.text && before?.value === typed?.value) return;
  if (typed) ofDocument.set(path, { ...typed, typedAt: Date.now() });
  else ofDocument.delete(path);
  texts.set(document, ofDocument);
  notify();
}

/** Returns the texts of a document by path, to be stored. */
export function unreadableTexts(document: string): Record<string, Pick<Unreadable, 'text' | 'value'>> {
  return Object.fromEntries([...(texts.get(document) ?? [])].map(([path, { text, value }]) => [path, { text, value }]));
}

/**
 * Returns the text that was left in a field, if its value has not changed since.
 *
 * @param unsaved the key of the document before its first save
 */
export function recallUnreadable(
  document: string,
  unsaved: string,
  path: string,
  value: string | number | null,
): Pick<Unreadable, 'text' | 'value'> | null {
  const atFirst = texts.get(unsaved)?.get(path);
  const isOfFirstSave = atFirst && document !== unsaved && Date.now() - atFirst.typedAt < maxFirstSaveMs;
  const found = texts.get(document)?.get(path) ?? (isOfFirstSave ? atFirst : undefined);
  if (isOfFirstSave) texts.get(unsaved)?.delete(path);
  return found && found.value === value ? { text: found.text, value } : null;
}

/**
 * Returns the path of a field whose text was not understood. A field that is gone, or whose value has changed since, is
 * none.
 */
export function findUnreadable(
  document: string,
  getField: (path: string) => { value?: unknown } | undefined,
): string | null {
  for (const [path, { value }] of texts.get(document) ?? []) {
    const field = getField(path);
    if (field && (field.value ?? null) === value) return path;
  }
  return null;
}

/** The key of a document or global, saved or not. */
export const documentKey = (of: { collectionSlug?: string; globalSlug?: string; id?: number | string }): string =>
  `${of.globalSlug ?? of.collectionSlug ?? ''}/${of.id ?? ''}`;
