import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, FlattenedField, SelectType } from 'payload';
import { getSelectMode } from 'payload/shared';
import { isRecord } from '../api/values';
import { isApiClient } from './api-client';

type Data = Record<string, unknown>;
type Fields = readonly FlattenedField[];

/** Marks a field that is made of another one when a document is read: `rendersField('body')`. */
export const rendersField = (source: string) => ({ rendersField: source }) as const;

const sourceOf = (field: FlattenedField): string | undefined => field.custom?.rendersField as string | undefined;

/** In the context of a request: staff have named a rendered field. Panel and forms read documents without. */
export type RenderContext = { rendersForStaff?: boolean };

/** The lists of fields below a field, by the key that a `select` has for them. */
function fieldsBelow(field: FlattenedField): [key: string | null, fields: Fields][] {
  if (field.type === 'blocks') return field.blocks.map((block) => [block.slug, block.flattenedFields]);
  return 'flattenedFields' in field ? [[null, field.flattenedFields]] : [];
}

/** Adds the sources of the rendered fields that a select names, or takes them out of those that it excludes. */
function withSources(fields: Fields, select: SelectType, isExclude: boolean): SelectType {
  const out: Record<string, unknown> = { ...select };
  for (const field of fields) {
    const source = sourceOf(field);
    if (source && isExclude && out[field.name] !== false && out[source] === false) delete out[source];
    if (source && !isExclude && out[field.name] && !out[source]) out[source] = true;
    const within = out[field.name];
    if (!isRecord(within)) continue;
    let below: Record<string, unknown> = { ...within };
    for (const [key, each] of fieldsBelow(field)) {
      if (key === null) below = withSources(each, below as SelectType, isExclude);
      else if (isRecord(below[key])) below[key] = withSources(each, below[key] as SelectType, isExclude);
    }
    out[field.name] = below;
  }
  return out as SelectType;
}

/** Removes from a document the sources that its select did not ask for. */
function removeSources(fields: Fields, data: Data, select: SelectType, isExclude: boolean): void {
  for (const field of fields) {
    const source = sourceOf(field);
    if (source && (isExclude ? select[source] === false : !select[source])) delete data[source];
    const within = select[field.name];
    if (!isRecord(within)) continue;
    for (const [key, each] of fieldsBelow(field)) {
      const below = key === null ? within : within[key];
      if (!isRecord(below)) continue;
      for (const row of [data[field.name]].flat().filter(isRecord)) {
        if (key === null || row.blockType === key) removeSources(each, row, below as SelectType, isExclude);
      }
    }
  }
}

/** Whether a select names a rendered field. */
const namesRendered = (fields: Fields, select: SelectType): boolean =>
  fields.some((field) => (sourceOf(field) ? select[field.name] === true : false));

/** What a select was before sources were added to it. */
const asked = new WeakMap<object, SelectType>();

/**
 * Has the database read what a rendered field is made of, and leaves the rendered fields of related documents out unless
 * `populate` names them: they would be rendered for nothing.
 */
export const selectWhatIsRendered: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args;
  const fields = collection.flattenedFields;
  const rendered = fields.filter((field) => sourceOf(field));
  if (rendered.length === 0) return args;
  const { select, currentDepth = 1 } = args as { select?: SelectType; currentDepth?: number };
  if (!select) {
    if (!isApiClient(req) || currentDepth <= 1) return args;
    return { ...args, select: Object.fromEntries(rendered.map(({ name }) => [name, false])) } as typeof args;
  }
  const isExclude = getSelectMode(select) === 'exclude';
  if (!isApiClient(req)) {
    if (isExclude || !namesRendered(fields, select)) return args;
    req.context = { ...req.context, rendersForStaff: true } satisfies RenderContext;
  }
  const whole = withSources(fields, select, isExclude);
  // By an empty select, Payload would select nothing; no client sees when a document was deleted.
  const used = Object.keys(whole).length > 0 ? whole : { deletedAt: false };
  asked.set(used, select);
  return { ...args, select: used } as typeof args;
};

/** Takes what was read only to be rendered out of the result. */
export const withoutRenderedSources: CollectionAfterOperationHook = ({ args, collection, operation, result }) => {
  if ((operation !== 'find' && operation !== 'findByID') || !isRecord(result)) return result;
  const { select } = args as { select?: SelectType };
  const original = select && asked.get(select);
  if (!original) return result;
  const isExclude = getSelectMode(original) === 'exclude';
  const documents = operation === 'find' ? (result.docs as unknown as Data[]) : [result as Data];
  for (const each of documents) removeSources(collection.flattenedFields, each, original, isExclude);
  return result;
};
