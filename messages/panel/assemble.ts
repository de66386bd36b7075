import { frenchSpaces } from '@/lib/french-spaces';

type Texts = { readonly [key: string]: string | Texts };

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

const isPlural = (entry: Texts): boolean => typeof entry.other === 'string';

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
