import type { FlattenedField } from 'payload';
import { byLocale, type Locale } from '@/lib/locales';
import { type StoredNode, showsSomething } from '@/lib/rich-text/nodes';
import { sortKeys } from '@/lib/sort-keys';
import { type Leaf, walk } from './walk';

/** The localized texts of a document in one locale, by path with rows by id. */
export type Texts = Readonly<Record<string, unknown>>;

/** Localized texts made from others, which have nothing to translate. */
const derived = new Set(['slug', 'sortTitle']);

/** Returns whether a field has text to translate. */
export function isTranslatable({ field, locale, path }: Pick<Leaf, 'field' | 'locale' | 'path'>): boolean {
  // A row of a localized list has an id of its own, which is a text field for Payload.
  if (locale === null || derived.has(path) || field.name === 'id') return false;
  return field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
}

/** Returns whether a text is empty. */
export function isEmptyText(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && 'root' in value) return !showsSomething(value.root as StoredNode);
  return Array.isArray(value) && value.length === 0;
}

/** Returns the texts of a stored document to translate, in each locale, without empty ones. */
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

/** Properties that the rich-text editor sets when it opens a text: no change of the text. */
const unmeant = new Set(['version', 'direction', 'detail', 'mode', 'textFormat', 'textStyle', 'id', 'indent']);

/** Normalizes a text, so that equal texts give equal strings. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (key, inner: unknown) => {
      if (unmeant.has(key) && typeof inner !== 'object') return undefined;
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      return sortKeys(inner as Record<string, unknown>);
    }) ?? ''
  );
}

/**
 * Returns the texts as lines of path and text without row ids: equal for equal texts, also after a row was moved, and
 * in a copy of the document, whose rows have other ids.
 */
export function linesOf(texts: Texts): Map<string, string> {
  return new Map(Object.entries(texts).map(([key, value]) => [key, `${withoutIds(key)}\n${canonical(value)}`]));
}

/** Returns `layout.title` for `layout.6650….title`: the path of a text without its row. */
function withoutIds(key: string): string {
  return key
    .split('.')
    .filter((part) => !/^([0-9a-f]{24}|\d+)$/.test(part))
    .join('.');
}
