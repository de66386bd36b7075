import type { FlattenedBlock, FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import type { PanelLanguage } from '@/messages/panel/languages';
import { isInForm } from '../documents/walk';
import { fieldLabel, rowLabel, rowTitle } from './labels';
import { type ParagraphChange, paragraphChanges } from './long-text';
import { type RowChange, rowChanges } from './rows';
import { type Value, valuesIn } from './values';
import { type Change, changesOf } from './words';

/** The change of one field, or of one row of a list. */
export type FieldChange = {
  /** Its path, rows by id. */
  key: string;
  /** Its labels in the form, outermost first: `Lieu`, `Ville`. */
  labels: readonly string[];
  /** Its locale; null for a field that is not localized. */
  locale: Locale | null;
} & (
  | { kind: 'words'; changes: Change[]; wasEmpty: boolean }
  | { kind: 'paragraphs'; paragraphs: ParagraphChange[]; wasEmpty: boolean }
  | { kind: 'values'; before: Value[]; after: Value[] }
  | { kind: 'row'; row: RowChange; isBlock: boolean; name: string; title: string | null; contents: FieldChange[] }
);

/** Changes between two versions of a document, and the labels of unchanged fields. */
export type Comparison = { changes: FieldChange[]; unchanged: string[] };

type Data = Record<string, unknown>;
type Place = {
  key: string;
  path: string;
  labels: readonly string[];
  locale: Locale | null;
  roots: Sides<Data>;
  language: PanelLanguage;
};
type Sides<T> = { before: T; after: T };

/** Set by hooks, or shown elsewhere. */
const notCompared = new Set(['addresses', 'createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'deletedAt', '_status']);
const ofRows = new Set(['id', 'blockType', 'blockName']);

const dataOf = (value: unknown): Data => (isRecord(value) ? value : {});
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * Compares two versions of a document, in the order of the form: the source locale and unlocalized fields first, then
 * the other locales.
 *
 * @param before as stored, localized fields by locale; null for none
 * @param language of the admin panel, for labels, choices and dates
 * @param within the locale that both sides are in, as a form has them: localized fields hold one text; null for all locales
 */
export function compareDocuments(
  fields: readonly FlattenedField[],
  before: Data | null,
  after: Data,
  language: PanelLanguage,
  within: Locale | null = null,
): Comparison {
  const sides = { before: before ?? {}, after };
  const place: Place = { key: '', path: '', labels: [], locale: within, roots: sides, language };
  const changes: FieldChange[] = [];
  const unchanged: string[] = [];
  for (const field of read(fields)) {
    const found = [...changesOfField(field, sides, place)];
    changes.push(...found);
    const label = fieldLabel(field, language);
    if (found.length === 0 && label && !isEmpty(after[field.name])) unchanged.push(label);
  }
  const rank = ({ locale }: FieldChange) => (locale === null ? 0 : locales.indexOf(locale));
  return { changes: changes.sort((one, other) => rank(one) - rank(other)), unchanged };
}

/** Returns whether all parts of a value are empty, in all locales. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value) && !('root' in value)) return Object.values(value).every(isEmpty);
  return value === null || value === undefined || value === '' || value === false;
}

/** Fields that people fill in. */
function read(fields: readonly FlattenedField[]): FlattenedField[] {
  const zones = new Set(fields.filter(({ type }) => type === 'date').map(({ name }) => `${name}_tz`));
  return fields.filter(
    (field) =>
      field.type !== 'join' &&
      !('virtual' in field && field.virtual) &&
      !('hidden' in field && field.hidden) &&
      !(field.admin && 'hidden' in field.admin && field.admin.hidden) &&
      !notCompared.has(field.name) &&
      !ofRows.has(field.name) &&
      !zones.has(field.name),
  );
}

function* changesOfField(field: FlattenedField, siblings: Sides<Data>, place: Place): Generator<FieldChange> {
  const label = fieldLabel(field, place.language);
  const here = {
    ...place,
    key: place.key ? `${place.key}.${field.name}` : field.name,
    path: place.path ? `${place.path}.${field.name}` : field.name,
    labels: label ? [...place.labels, label] : place.labels,
  };
  const shown = (side: 'before' | 'after') =>
    isInForm(field, siblings[side], { path: here.path, root: place.roots[side] })
      ? (siblings[side][field.name] ?? null)
      : null;
  const value = { before: shown('before'), after: shown('after') };
  if (!field.localized || place.locale !== null) {
    yield* changesOfValue(field, value, siblings, here);
    return;
  }
  for (const locale of locales) {
    const inLocale = { before: dataOf(value.before)[locale] ?? null, after: dataOf(value.after)[locale] ?? null };
    yield* changesOfValue(field, inLocale, siblings, { ...here, locale });
  }
}

function* changesOfValue(
  field: FlattenedField,
  { before, after }: Sides<unknown>,
  siblings: Sides<Data>,
  place: Place,
): Generator<FieldChange> {
  const { key, labels, locale, language } = place;
  const at = { key, labels, locale };
  if (field.type === 'group' || field.type === 'tab') {
    const inner = { before: dataOf(before), after: dataOf(after) };
    for (const each of read(field.flattenedFields)) yield* changesOfField(each, inner, place);
  } else if (field.type === 'array' || field.type === 'blocks') {
    yield* changesOfRows(field, { before: rowsOf(before), after: rowsOf(after) }, place);
  } else if (field.type === 'richText') {
    const paragraphs = paragraphChanges(before, after);
    if (paragraphs.length > 0) yield { ...at, kind: 'paragraphs', paragraphs, wasEmpty: isEmpty(before) };
  } else if (isRunningText(field)) {
    const [from, to] = [String(before ?? '').trim(), String(after ?? '').trim()];
    if (from !== to) yield { ...at, kind: 'words', changes: changesOf(from, to), wasEmpty: from === '' };
  } else if (field.type !== 'json') {
    // An unchecked checkbox is stored as null or as false.
    const value = (side: unknown) => (field.type === 'checkbox' ? Boolean(side) : side);
    const values = {
      before: valuesIn(field, value(before), siblings.before, language),
      after: valuesIn(field, value(after), siblings.after, language),
    };
    if (JSON.stringify(values.before) !== JSON.stringify(values.after)) yield { ...at, kind: 'values', ...values };
  }
}

const isRunningText = (field: FlattenedField): boolean =>
  (field.type === 'text' && !field.hasMany) || field.type === 'textarea';

function* changesOfRows(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  { before, after }: Sides<Data[]>,
  place: Place,
): Generator<FieldChange> {
  const byId = (rows: Data[]) => new Map(rows.map((row, index) => [String(row.id ?? index), row]));
  const [was, is] = [byId(before), byId(after)];
  for (const row of rowChanges([...was.keys()], [...is.keys()])) {
    const sides = { before: dataOf(was.get(row.id)), after: dataOf(is.get(row.id)) };
    const data = row.what === 'removed' ? sides.before : sides.after;
    const block = blockOf(field, data);
    const name = rowLabel(field, block, place.language);
    const number = 'place' in row ? row.place : row.from;
    const isWhole = row.what === 'added' || row.what === 'removed';
    const inRow = {
      ...place,
      key: `${place.key}.${row.id}`,
      path: `${place.path}.${number - 1}`,
      // The content of a whole row is below the row; of a changed row, each field has the row's name.
      labels: isWhole ? [] : [...place.labels, `${number}. ${name}`],
    };
    const contents = read((block ?? (field as { flattenedFields: FlattenedField[] })).flattenedFields).flatMap(
      (each) => [...changesOfField(each, sides, inRow)],
    );
    if (row.what !== 'unchanged') {
      const { key, labels, locale } = { ...place, key: inRow.key };
      const source = locale ?? sourceLocale;
      yield {
        key,
        labels,
        locale: source === sourceLocale ? null : locale,
        kind: 'row',
        row,
        isBlock: block !== null,
        name,
        title: rowTitle(data),
        contents: isWhole ? contents : [],
      };
    }
    if (!isWhole) yield* contents;
  }
}

function blockOf(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Data): FlattenedBlock | null {
  if (field.type === 'array') return null;
  return field.blocks.find(({ slug }) => slug === row.blockType) ?? { ...EMPTY, slug: String(row.blockType) };
}

const EMPTY = { fields: [], flattenedFields: [] } as unknown as FlattenedBlock;
