import type { FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import type { Locale } from '@/lib/locales';
import type { PanelLanguage } from '@/messages/panel/languages';
import { fieldLabel, rowLabel, rowTitle } from '../difference/labels';
import { paragraphsOf } from '../difference/paragraphs';
import { valuesIn } from '../difference/values';

type Data = Record<string, unknown>;

/** A field, row or block of a stored document, as a comment names it. */
export type Place = {
  /** `Contenu › 2. Bloc « Citation » › Texte`. */
  name: string;
  /** Its words now: of a row or block its title. */
  words: string;
  isLocalized: boolean;
};

type Walk = { labels: string[]; locale: Locale | null; isLocalized: boolean; language: PanelLanguage };

/**
 * Finds the field, row or block that a comment is about; null when the document no longer has it.
 *
 * @param document as stored, localized fields by locale
 * @param path rows by their id
 * @param locale of the text, where the field is localized
 */
export function findPlace(
  fields: readonly FlattenedField[],
  document: Data,
  { path, locale }: { path: string; locale: Locale | null },
  language: PanelLanguage,
): Place | null {
  return findIn(fields, document, path.split('.'), { labels: [], locale, isLocalized: false, language });
}

function findIn(fields: readonly FlattenedField[], data: Data, steps: readonly string[], walk: Walk): Place | null {
  const [name, ...rest] = steps;
  const field = fields.find((each) => each.name === name);
  if (!field) return null;
  const label = fieldLabel(field, walk.language);
  const isHere = field.localized === true && !walk.isLocalized;
  const here = {
    ...walk,
    labels: label ? [...walk.labels, label] : walk.labels,
    isLocalized: walk.isLocalized || isHere,
  };
  const stored = data[field.name];
  const value = isHere ? (isRecord(stored) && walk.locale ? stored[walk.locale] : null) : stored;
  if (field.type === 'group' || field.type === 'tab') {
    return rest.length > 0 ? findIn(field.flattenedFields, isRecord(value) ? value : {}, rest, here) : null;
  }
  if (field.type === 'array' || field.type === 'blocks') return findInRows(field, value, rest, here);
  if (rest.length > 0) return null;
  return placeOf(here, wordsOf(field, value, data, walk.language));
}

function findInRows(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  value: unknown,
  [id, ...rest]: readonly string[],
  walk: Walk,
): Place | null {
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  const index = rows.findIndex((row) => String(row.id) === id);
  const row = rows[index];
  if (!row) return null;
  const block = field.type === 'blocks' ? field.blocks.find(({ slug }) => slug === row.blockType) : null;
  if (block === undefined) return null;
  const here = { ...walk, labels: [...walk.labels, `${index + 1}. ${rowLabel(field, block, walk.language)}`] };
  if (rest.length === 0) return placeOf(here, rowTitle(row) ?? '');
  const inner = block ?? (field as Extract<FlattenedField, { type: 'array' }>);
  return findIn(inner.flattenedFields, row, rest, here);
}

const placeOf = ({ labels, isLocalized }: Walk, words: string): Place => ({
  name: labels.join(' › '),
  words,
  isLocalized,
});

/** The words of a field without format; empty for what is shown by the title of another document. */
function wordsOf(field: FlattenedField, value: unknown, siblings: Data, language: PanelLanguage): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'richText' || field.type === 'textarea') return inOneLine(paragraphsOf(value).join(' '));
  const values = field.type === 'json' ? [] : valuesIn(field, value, siblings, language);
  return inOneLine(values.filter((each) => typeof each === 'string').join(', '));
}

/** A text as it is compared and quoted: a selection in a browser has other line ends than the stored text. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
