import type { FlattenedField } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { resolveFieldPath } from '../documents/field-path';
import type { StoredDocument } from '../documents/stored';
import { isEmptyText, isTranslatable, type Texts, textsOfDocument } from '../documents/texts';
import { type Leaf, walk } from '../documents/walk';
import type { TargetLocale } from '../status';
import { translationState } from './state';

/** A field of a document in the source locale, beside its translation. */
export type Pair = {
  /** Path with rows by id: the name under which its translation is saved. */
  key: string;
  /** Path with rows by number, as in the form. */
  path: string;
  kind: 'line' | 'paragraph' | 'long' | 'list';
  original: unknown;
  /** The source text when the translation was last marked as up to date; undefined when that is unknown. */
  originalBefore: unknown;
  target: unknown;
  /** Whether the source text is new or differs from the translated one. */
  toCheck: boolean;
  /** Whether the locale can't be public without it. */
  required: boolean;
};

export type Pairs = { pairs: Pair[]; state: ReturnType<typeof translationState>['state']; source: Texts | null };

/**
 * Returns every text of a document to translate, in the order of its form. Lists that each locale has of its own, such
 * as the other names of a concept, are one pair.
 *
 * @param source the source texts when the translation was last marked as up to date
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

/** A text by itself, or its list where each locale has rows of its own. */
function placeOf(fields: readonly FlattenedField[], document: StoredDocument, { key, path, field }: Leaf) {
  const keys = key.split('.');
  const paths = path.split('.');
  for (let length = 1; length < keys.length; length += 1) {
    const [last] = resolveFieldPath(fields, document, paths.slice(0, length).join('.'))?.slice(-1) ?? [];
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

/** Returns the text at a path; of a list, one line for each item. */
function textAt(texts: Texts, place: Pick<Pair, 'key' | 'kind'>): unknown {
  if (place.kind !== 'list') return texts[place.key];
  const words = Object.entries(texts).filter(([key]) => isAt(key, place));
  return words.length > 0 ? words.map(([, word]) => String(word)).join('\n') : undefined;
}
