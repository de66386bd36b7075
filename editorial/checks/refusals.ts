import { type FlattenedField, isolateObjectProperty, type PayloadRequest } from 'payload';
import { isRecord } from '@/lib/api/values';
import { bypassAccess } from '@/lib/bypass-access';
import { type Locale, sourceLocale } from '@/lib/locales';
import { isEmptyText } from '../documents/texts';
import { isInForm } from '../documents/walk';
import { inLocale } from './in-locale';

type Data = Record<string, unknown>;

/** A value that the validation of its own field refuses to publish. */
export type Refusal = {
  /** As in the form, rows by their number. */
  path: string;
  locale: Locale | null;
  /** What the field says, in the language of the request. */
  message: string;
  /** Of a text that is too long. */
  length?: { count: number; limit: number };
};

type Place = {
  root: Data;
  locale: Locale;
  req: PayloadRequest;
  collection: string | undefined;
  path: string;
  blockData: Data | undefined;
  /** Whether a field around it is localized, so that all in it belongs to the locale. */
  isLocalized: boolean;
  /** Whether publishing validates this locale; of others, a text that is missing is not refused. */
  isEdited: boolean;
};

type Validate = (value: unknown, options: object) => string | true | Promise<string | true>;

const within = (parent: string, child: string | number) => (parent ? `${parent}.${child}` : String(child));

/**
 * Runs the fields' own validation on a stored document: in the locale of the form, as Payload does when it publishes, and
 * in those that readers see. Fields that are the same in every locale are validated once.
 *
 * @param locales the public ones
 * @param edited the locale of the form
 * @param collection slug of the document's collection; undefined of a global
 */
export async function findRefusals(
  fields: readonly FlattenedField[],
  document: Data,
  locales: readonly Locale[],
  edited: Locale,
  collection: string | undefined,
  req: PayloadRequest,
): Promise<Refusal[]> {
  const found: Refusal[] = [];
  for (const locale of new Set([...locales, edited])) {
    const root = inLocale(fields, document, locale);
    // Of the request itself, other queries may be under way.
    const here = isolateObjectProperty(req, 'locale');
    here.locale = locale;
    const fixed = { root, locale, req: here, collection, isEdited: locale === edited };
    const place = { ...fixed, path: '', blockData: undefined, isLocalized: false };
    for await (const refusal of refusalsIn(fields, root, place)) found.push(refusal);
  }
  return found;
}

async function* refusalsIn(fields: readonly FlattenedField[], data: Data, parent: Place): AsyncGenerator<Refusal> {
  for (const field of fields) {
    if (field.type === 'join' || ('virtual' in field && field.virtual) || !isInForm(field, data, parent)) continue;
    const isLocalized = parent.isLocalized || field.localized === true;
    const place = { ...parent, path: within(parent.path, field.name), isLocalized };
    const value = data[field.name];
    const isSeen = isLocalized ? place.isEdited || !isEmptyText(value) : place.locale === sourceLocale;
    const message = isSeen ? await validate(field, value, data, place) : true;
    if (typeof message === 'string') {
      yield { path: place.path, locale: isLocalized ? place.locale : null, message, ...excessOf(field, value) };
    }
    if (field.type === 'group' || field.type === 'tab') {
      yield* refusalsIn(field.flattenedFields, isRecord(value) ? value : {}, place);
    }
    if (field.type !== 'array' && field.type !== 'blocks') continue;
    for (const [index, row] of (Array.isArray(value) ? value.filter(isRecord) : []).entries()) {
      const inRow = { ...place, path: within(place.path, index) };
      if (field.type === 'array') yield* refusalsIn(field.flattenedFields, row, inRow);
      const block = field.type === 'blocks' && field.blocks.find(({ slug }) => slug === row.blockType);
      if (block) yield* refusalsIn(block.flattenedFields, row, { ...inRow, blockData: row });
    }
  }
}

/** Calls the validation of a field with what Payload gives it. */
async function validate(field: FlattenedField, value: unknown, data: Data, place: Place): Promise<string | true> {
  const { validate: run, defaultValue } = field as { validate?: Validate; defaultValue?: unknown };
  // References have rules of their own (rules/broken-references.ts), which name the document; Payload's text has its id.
  if (field.type === 'relationship' || field.type === 'upload') return true;
  // A value that was never sent is filled in before it is validated.
  if (!run || (value === undefined && defaultValue !== undefined)) return true;
  return run(value, {
    ...field,
    id: place.root.id,
    blockData: place.blockData,
    collectionSlug: place.collection,
    data: place.root,
    event: 'submit',
    operation: 'update',
    ...bypassAccess('a document is validated as it is, for every user'),
    path: place.path.split('.'),
    preferences: { fields: {} },
    previousValue: value,
    req: place.req,
    siblingData: data,
  });
}

function excessOf(field: FlattenedField, value: unknown): Pick<Refusal, 'length'> {
  const { maxLength: limit } = field as { maxLength?: number };
  if (typeof value !== 'string' || limit === undefined || value.length <= limit) return {};
  return { length: { count: value.length, limit } };
}
