import type { FlattenedField } from 'payload';
import { byLocale, type Locale } from '@/lib/locales';
import { type StoredNode, showsSomething } from '@/lib/rich-text/nodes';
import { type Leaf, walk } from './walk';

/** The localized texts of a document in one language, by the path of their field with rows by id. */
export type Texts = Readonly<Record<string, unknown>>;

/** Localized texts that are made from others and have no words to translate of their own. */
const derived = new Set(['slug', 'sortTitle']);

/** Whether a field holds words that are translated. */
export function isTranslatable({ field, locale, path }: Pick<Leaf, 'field' | 'locale' | 'path'>): boolean {
  // A row of a localized list has an id of its own, which is a text field to Payload.
  if (locale === null || derived.has(path) || field.name === 'id') return false;
  return field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
}

/** Whether a text says nothing. */
export function isEmptyText(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && 'root' in value) return !showsSomething(value.root as StoredNode);
  return Array.isArray(value) && value.length === 0;
}

/** The texts of a stored document that are translated, in each language; empty ones are left out. */
export function textsOfDocument(
  fields: readonly FlattenedField[],
  document: Record<string, unknown>,
): Record<Locale, Texts> {
  const texts = byLocale((): Record<string, unknown> => ({}));
  for (const leaf of walk(fields, document)) {
    if (leaf.locale && isTranslatable(leaf) && !isEmptyText(leaf.value)) texts[leaf.locale][leaf.key] = leaf.value;
  }
  return texts;
}

/** Properties that the rich-text editor resets when a text is opened: no change of the text. */
const unmeant = new Set(['version', 'direction', 'detail', 'mode', 'textFormat', 'textStyle', 'id', 'indent']);

/** Normalizes a text, so that the same words always give the same string. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (key, inner: unknown) => {
      if (unmeant.has(key) && typeof inner !== 'object') return undefined;
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      // Databases keep the keys of JSON in an order of their own.
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}

/**
 * The texts as lines of place and words, rows without their ids: the same for the same words, wherever a row was moved
 * to, and in a copy of the document, whose rows have ids of their own.
 */
export function linesOf(texts: Texts): Map<string, string> {
  return new Map(Object.entries(texts).map(([key, value]) => [key, `${withoutIds(key)}\n${canonical(value)}`]));
}

/** `layout.6650….title` as `layout.title`: the place of a text whatever its row. */
function withoutIds(key: string): string {
  return key
    .split('.')
    .filter((part) => !/^([0-9a-f]{24}|\d+)$/.test(part))
    .join('.');
}
