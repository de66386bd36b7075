import { frenchSpaces } from '@/lib/french-spaces';
import type { CatalogText, PluralText, Texts } from './keys';

/** The same tree with each text changed. */
function mapTexts(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? change(entry) : mapTexts(entry, change),
    ]),
  );
}

/** Gives a French catalog its no-break spaces, so that it can be written with plain ones. */
export const withFrenchSpaces = <Tree extends Texts>(texts: Tree): Tree => mapTexts(texts, frenchSpaces) as Tree;

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether an entry is the forms of a plural, and not a group whose keys may be called `other` too. */
export const isPlural = (entry: CatalogText | Texts): entry is PluralText =>
  typeof entry !== 'string' && Object.keys(entry).every((key) => pluralForms.has(key));

/** Fills what a language lacks from English, key by key; a plural is taken whole. */
export function withFallback(texts: Texts | undefined, english: Texts): Texts {
  return Object.fromEntries(
    Object.entries(english).map(([key, entry]) => {
      const own = texts?.[key];
      if (typeof entry === 'string' || isPlural(entry)) return [key, own ?? entry];
      return [key, withFallback(own as Texts | undefined, entry)];
    }),
  );
}

/** The keys that a language lacks. */
export function missingKeys(texts: Texts | undefined, english: Texts, path: readonly string[] = []): string[] {
  return Object.entries(english).flatMap(([key, entry]) => {
    const own = texts?.[key];
    if (typeof entry !== 'string' && !isPlural(entry))
      return missingKeys(own as Texts | undefined, entry, [...path, key]);
    return own === undefined ? [[...path, key].join('.')] : [];
  });
}
