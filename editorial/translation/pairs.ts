import type { FlattenedField } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { stepsTo } from '../documents/place';
import type { StoredDocument } from '../documents/stored';
import { isEmptyText, isTranslatable, type Texts, textsOfDocument } from '../documents/texts';
import { type Leaf, walk } from '../documents/walk';
import type { TargetLocale } from '../status';
import { translationState } from './state';

/** A field of a document in the source language, beside its translation. */
export type Pair = {
  /** Where it stands, rows by id; the name under which its translation is saved. */
  key: string;
  /** The same with rows by their number, as in the form. */
  path: string;
  kind: 'line' | 'paragraph' | 'long' | 'list';
  original: unknown;
  /** The original when the translation was last said to be up to date; undefined where that is not known. */
  originalBefore: unknown;
  target: unknown;
  /** Whether the original is new or another than the translation was made of. */
  toCheck: boolean;
  /** Whether the language can't be shown without it. */
  required: boolean;
};

export type Pairs = { pairs: Pair[]; state: ReturnType<typeof translationState>['state']; source: Texts | null };

/**
 * Every text of a document that is translated, in the order of its form. Lists of words that each language has of its
 * own, such as the other names of a concept, are one pair.
 *
 * @param source the texts of the source language when the translation was last said to be up to date
 */
export function pairsOf(
  fields: readonly FlattenedField[],
  document: StoredDocument,
  locale: TargetLocale,
  source: Texts | null,
): Pairs {
  const texts = textsOfDocument(fields, document);
  const { state, toCheck } = translationState(texts, locale, source);
  const places = new Map<string, Pick<Pair, 'key' | 'path' | 'kind' | 'required'>>();
  for (const leaf of walk(fields, document)) {
    if (!isTranslatable(leaf) || (leaf.locale !== sourceLocale && leaf.locale !== locale)) continue;
    const place = placeOf(fields, document, leaf);
    if (!places.has(place.key)) places.set(place.key, place);
  }
  const pairs = [...places.values()].map((place) => ({
    ...place,
    original: textAt(texts[sourceLocale], place),
    originalBefore: source ? textAt(source, place) : undefined,
    target: textAt(texts[locale], place),
    toCheck: toCheck.some((key) => isAt(key, place)),
  }));
  return {
    pairs: pairs.filter(({ original, target }) => !isEmptyText(original) || !isEmptyText(target)),
    state,
    source,
  };
}

const kinds = { text: 'line', textarea: 'paragraph', richText: 'long' } as const;

/** A text by itself, or the list it belongs to where each language has rows of its own. */
function placeOf(fields: readonly FlattenedField[], document: StoredDocument, { key, path, field }: Leaf) {
  const keys = key.split('.');
  const paths = path.split('.');
  for (let length = 1; length < keys.length; length += 1) {
    const [last] = stepsTo(fields, document, paths.slice(0, length).join('.'))?.slice(-1) ?? [];
    if (last?.field.type === 'array' && last.field.localized) {
      return {
        key: keys.slice(0, length).join('.'),
        path: paths.slice(0, length).join('.'),
        kind: 'list' as const,
        required: false,
      };
    }
  }
  const kind = kinds[field.type as keyof typeof kinds];
  return { key, path, kind, required: 'required' in field && field.required === true };
}

const isAt = (key: string, place: Pick<Pair, 'key' | 'kind'>): boolean =>
  place.kind === 'list' ? key.startsWith(`${place.key}.`) : key === place.key;

/** The text at a place; of a list, its words a line each. */
function textAt(texts: Texts, place: Pick<Pair, 'key' | 'kind'>): unknown {
  if (place.kind !== 'list') return texts[place.key];
  const words = Object.entries(texts).filter(([key]) => isAt(key, place));
  return words.length > 0 ? words.map(([, word]) => String(word)).join('\n') : undefined;
}
