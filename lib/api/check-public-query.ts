import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { fallbackParameter, isFallback } from '../fallback';
import { apiLimits } from '../limits';
import { isLocale } from '../locales';
import { checkConditions } from './conditions';
import { type ParameterKind, type PublicRead, payloadParameters, publicParameters } from './parameters';
import { filterable, isSortable, type PathField, publicFields, selectableFields } from './public-fields';
import { RequestError } from './request-error';
import { isRecord } from './values';

const { maxConditions, maxDepth, maxLimit, maxPage, maxParameters, maxSortFields } = apiLimits;

type Query = Record<string, unknown>;

/** Parameters that are written with brackets. */
const structured: readonly ParameterKind[] = ['where', 'fields', 'sort'];

/**
 * Refuses every parameter and value that the public API does not support. An allow-list: other parameters of Payload
 * (`draft`, `data`, `flattenLocales`…) and those of future versions stay refused.
 *
 * @param collection the collection that is read; undefined for a global and for what has no fields
 * @throws RequestError 400
 */
export async function checkPublicQuery(
  req: PayloadRequest,
  read: PublicRead,
  collection?: SanitizedCollectionConfig,
): Promise<void> {
  const allowed: readonly string[] = publicParameters[read];
  checkNames(req.searchParams, allowed);
  const query: Query = req.query;
  for (const [name, value] of Object.entries(query)) {
    // Payload reads the account with a depth of its own, and leaves the name without a value where there was none.
    if (value !== undefined && !allowed.includes(name)) throw new RequestError('unknown-parameter', name);
  }
  checkScalars(query);
  if (!collection) return;
  const fields = await publicFields(collection.flattenedFields, req);
  let conditions = 0;
  if (query.where !== undefined) conditions += checkWhere(query.where, 'where', fields);
  if (query.sort !== undefined) checkSort(query.sort, 'sort', fields);
  if (query.select !== undefined) {
    await checkSelect(query.select, 'select', collection.flattenedFields, req);
    rejectLeftOutFields(query.select, 'select', collection);
  }
  if (query.populate !== undefined) await checkPopulate(query.populate, req);
  if (query.joins !== undefined) conditions += await checkJoins(query.joins, fields, req);
  if (conditions > maxConditions) throw new RequestError('too-many-conditions', 'joins');
}

/**
 * Checks the names as they were sent. Payload parses the query with two parsers, which differ about repeated names,
 * brackets and names of JavaScript's own: each must see only what is allowed.
 */
export function checkNames(sent: URLSearchParams, allowed: readonly string[]): void {
  const names = [...sent.keys()];
  if (names.length > maxParameters) throw new RequestError('too-many-parameters');
  for (const name of names) {
    const root = name.split('[', 1)[0] ?? '';
    if (!allowed.includes(root)) throw new RequestError('unknown-parameter', root || name);
    const kind: ParameterKind = payloadParameters[root as keyof typeof payloadParameters] ?? 'text';
    const isPlain = name === root && names.filter((each) => each === name).length === 1;
    if (!isPlain && !structured.includes(kind)) throw new RequestError('repeated-parameter', root);
    if (name !== root && !/^[a-z]+(\[[^[\]]*\])+$/.test(name)) throw new RequestError('invalid-value', root);
  }
}

function checkScalars(query: Query): void {
  const { locale, depth, limit, page } = query;
  const fallback = query[fallbackParameter];
  if (locale !== undefined && !isLocale(locale)) throw new RequestError('invalid-locale', 'locale');
  // The source has all that is public; another language would leave documents out.
  if (fallback !== undefined && !isFallback(fallback)) throw new RequestError('invalid-value', fallbackParameter);
  checkNumber(depth, 'depth', 0, maxDepth);
  checkNumber(limit, 'limit', 1, maxLimit);
  checkNumber(page, 'page', 1, maxPage);
}

function checkNumber(value: unknown, name: string, min: number, max: number): void {
  if (value === undefined) return;
  const isInRange =
    typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
  if (!isInRange) throw new RequestError('invalid-value', name);
}

function checkWhere(where: unknown, name: string, fields: Map<string, PathField>): number {
  return checkConditions(where, name, { isPublic: true, find: (path) => filterable(fields, path) });
}

function checkSort(sort: unknown, name: string, fields: Map<string, PathField>): void {
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((each: unknown) => {
    if (typeof each !== 'string') throw new RequestError('invalid-value', name);
    return each.split(',');
  });
  if (paths.length > maxSortFields) throw new RequestError('invalid-value', name);
  for (const path of paths) {
    if (!isSortable(fields, path.replace(/^-/, ''))) throw new RequestError('unknown-field', `${name}=${path}`);
  }
}

async function checkSelect(
  select: unknown,
  name: string,
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<void> {
  if (!isRecord(select)) throw new RequestError('invalid-value', name);
  const selectable = await selectableFields(fields, req);
  for (const [key, value] of Object.entries(select)) {
    const field = selectable.get(key);
    const path = `${name}[${key}]`;
    if (!field) throw new RequestError('unknown-field', path);
    if (value === 'true' || value === 'false') continue;
    if (!isRecord(value)) throw new RequestError('invalid-value', path);
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
      await checkSelect(value, path, field.flattenedFields, req);
    } else if (field.type === 'blocks') {
      for (const [slug, within] of Object.entries(value)) {
        const block = field.blocks.find((each) => each.slug === slug);
        if (!block) throw new RequestError('unknown-field', `${path}[${slug}]`);
        if (within !== 'true') await checkSelect(within, `${path}[${slug}]`, block.flattenedFields, req);
      }
    } else {
      throw new RequestError('unknown-field', `${path}[${Object.keys(value)[0]}]`);
    }
  }
}

/**
 * Refuses to exclude fields that are always selected: access rules read them. Payload adds them where fields are
 * included, and not where some are excluded.
 */
function rejectLeftOutFields(select: unknown, name: string, { forceSelect }: SanitizedCollectionConfig): void {
  const left = isRecord(select) && Object.keys(forceSelect ?? {}).find((key) => excludesField(select[key]));
  if (left) throw new RequestError('invalid-value', `${name}[${left}]`);
}

const excludesField = (value: unknown): boolean =>
  value === 'false' || (isRecord(value) && Object.values(value).some(excludesField));

/** A collection that the public may read, by its slug. */
async function publicCollection(slug: string, req: PayloadRequest): Promise<SanitizedCollectionConfig | undefined> {
  const config = req.payload.config.collections.find((each) => each.slug === slug);
  return config && (await config.access.read({ req })) !== false ? config : undefined;
}

async function checkPopulate(populate: unknown, req: PayloadRequest): Promise<void> {
  if (!isRecord(populate)) throw new RequestError('invalid-value', 'populate');
  for (const [slug, select] of Object.entries(populate)) {
    const collection = await publicCollection(slug, req);
    if (!collection) throw new RequestError('unknown-field', `populate[${slug}]`);
    await checkSelect(select, `populate[${slug}]`, collection.flattenedFields, req);
    rejectLeftOutFields(select, `populate[${slug}]`, collection);
  }
}

const joinParameters = ['where', 'sort', 'limit', 'page', 'count'];

async function checkJoins(joins: unknown, fields: Map<string, PathField>, req: PayloadRequest): Promise<number> {
  if (!isRecord(joins)) throw new RequestError('invalid-value', 'joins');
  let conditions = 0;
  for (const [path, join] of Object.entries(joins)) {
    const name = `joins[${path}]`;
    const field = fields.get(path)?.field;
    const slug: CollectionSlug | undefined =
      field?.type === 'join' && typeof field.collection === 'string' ? field.collection : undefined;
    const joined = slug && (await publicCollection(slug, req));
    if (!joined) throw new RequestError('unknown-field', name);
    if (join === 'false') continue;
    if (!isRecord(join)) throw new RequestError('invalid-value', name);
    const unknown = Object.keys(join).find((key) => !joinParameters.includes(key));
    if (unknown !== undefined) throw new RequestError('unknown-parameter', `${name}[${unknown}]`);
    checkNumber(join.limit, `${name}[limit]`, 1, maxLimit);
    checkNumber(join.page, `${name}[page]`, 1, maxPage);
    if (join.count !== undefined && join.count !== 'true' && join.count !== 'false') {
      throw new RequestError('invalid-value', `${name}[count]`);
    }
    const joinedFields = await publicFields(joined.flattenedFields, req);
    if (join.sort !== undefined) checkSort(join.sort, `${name}[sort]`, joinedFields);
    if (join.where !== undefined) conditions += checkWhere(join.where, `${name}[where]`, joinedFields);
  }
  return conditions;
}
