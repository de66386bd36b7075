import { type FlattenedField, getFieldByPath, type SanitizedCollectionConfig, type SanitizedConfig } from 'payload';
import { checkConditions } from './conditions';
import { type ParameterKind, payloadParameters } from './parameters';
import { RequestError } from './request-error';
import { isRecord } from './values';

/** The collection or global that is read or saved, as far as its fields count here. */
type Target = Pick<SanitizedCollectionConfig, 'flattenedFields'>;

/**
 * Checks the parameters that Payload reads for values it fails on (500): an unreadable `where` or `data`, a limit that
 * is no whole number, a date that is no date. For everyone, staff too; other parameters are left alone, since the admin
 * panel sends many.
 *
 * @throws RequestError 400
 */
export function checkQuery(query: Record<string, unknown>, target: Target | undefined, config: SanitizedConfig): void {
  for (const [name, value] of Object.entries(query)) {
    const kind: ParameterKind | undefined = payloadParameters[name as keyof typeof payloadParameters];
    if (kind && value !== '' && value !== undefined) checkValue(kind, name, value, target, config);
  }
}

function checkValue(
  kind: ParameterKind,
  name: string,
  value: unknown,
  target: Target | undefined,
  config: SanitizedConfig,
): void {
  switch (kind) {
    case 'count':
      if (typeof value !== 'number' && !(typeof value === 'string' && /^\d{1,9}$/.test(value))) {
        throw new RequestError('invalid-value', name);
      }
      return;
    case 'json':
      if (!isRecord(asJson(name, value))) throw new RequestError('invalid-value', name);
      return;
    case 'where': {
      const fields = target?.flattenedFields ?? [];
      checkConditions(asJson(name, value), name, {
        isPublic: false,
        find: (path) => fieldAt(path, fields, config),
      });
      return;
    }
    case 'fields':
      if (!isRecord(value)) throw new RequestError('invalid-value', name);
      for (const [key, within] of Object.entries(value)) checkSelection(name, key, within, target, config);
      return;
    case 'sort':
      if (![value].flat().every((each) => typeof each === 'string' && /^ *-?[\w.]+ *(, *-?[\w.]+ *)*$/.test(each))) {
        throw new RequestError('invalid-value', name);
      }
      for (const path of [value].flat().flatMap((each) => String(each).split(','))) {
        const field = fieldAt(path.trim().replace(/^-/, ''), target?.flattenedFields ?? [], config);
        // A field with subfields can't be sorted by; MongoDB fails on it.
        if (field && 'flattenedFields' in field) throw new RequestError('invalid-value', name);
        if (field?.type === 'blocks') throw new RequestError('invalid-value', name);
      }
      return;
    default:
  }
}

/** One entry of `select`, `populate` or `joins`. */
function checkSelection(
  name: string,
  key: string,
  within: unknown,
  target: Target | undefined,
  config: SanitizedConfig,
): void {
  const path = `${name}[${key}]`;
  if (name === 'select') {
    // JSON has booleans where an address has words.
    if (typeof within !== 'string' && typeof within !== 'boolean' && !isRecord(within))
      throw new RequestError('invalid-value', path);
    return;
  }
  if (name === 'joins' && (within === 'false' || within === false)) return;
  if (!isRecord(within)) throw new RequestError('invalid-value', path);
  if (name === 'populate') return;
  const { limit, page, sort, where } = within;
  if (limit !== undefined) checkValue('count', 'limit', limit, target, config);
  if (page !== undefined) checkValue('count', 'page', page, target, config);
  if (sort !== undefined && typeof sort !== 'string') throw new RequestError('invalid-value', `${path}[sort]`);
  // Its fields are those of another collection, whose types are left to Payload.
  if (where !== undefined) checkConditions(where, `${path}[where]`, { isPublic: false, find: () => undefined });
}

function asJson(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new RequestError('invalid-value', name);
  }
}

/**
 * The field at a path, also through relations and in versions; undefined where there is none, which Payload refuses.
 */
function fieldAt(
  path: string,
  fields: readonly FlattenedField[],
  config: SanitizedConfig,
): FlattenedField | null | undefined {
  const plain = path.replaceAll('__', '.').replace(/^version\./, '');
  const [first = ''] = plain.split('.');
  const field = fields.find(({ name }) => name === first);
  // Within JSON: Payload builds a query that SQLite can't read.
  if (field && (field.type === 'richText' || field.type === 'json') && first !== plain) return null;
  return getFieldByPath({ config, fields: [...fields], includeRelationships: true, path: plain })?.field;
}
