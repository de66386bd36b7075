import type { FlattenedField } from 'payload';
import { apiLimits } from '../limits';
import { RequestError } from './request-error';
import { isBlank, isDate, isId, isIsoDate, isNumeric, isRecord, isScalar } from './values';

const { maxConditions, maxNesting } = apiLimits;

/**
 * How the conditions of a request are checked.
 *
 * find: the field at a path; null where there is none that may be asked, undefined where Payload decides
 * isPublic: whether the bounds of the public API apply (limits, operators by type, exact values)
 */
export type ConditionRules = {
  find: (path: string) => FlattenedField | null | undefined;
  isPublic: boolean;
};

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists'];
const comparisons = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'];
const matching = ['like', 'not_like', 'contains'];

/**
 * The operators of a type of field that mean the same on both databases. Of the others, `all`, `near`, `within` and
 * `intersects` fail on SQLite for every field of this site: none is a point.
 */
export function operatorsOf(field: FlattenedField, isPublic: boolean): readonly string[] {
  switch (field.type) {
    case 'checkbox':
      return isPublic ? ['equals', 'not_equals', 'exists'] : equality;
    case 'date':
    case 'number':
      return [...equality, ...comparisons, ...('hasMany' in field && field.hasMany ? ['contains'] : [])];
    case 'relationship':
    case 'upload':
      return isPublic ? [...equality, 'contains'] : [...equality, ...matching];
    case 'select':
    case 'radio':
      return isPublic ? [...equality, 'contains'] : [...equality, ...comparisons, ...matching];
    default:
      return isPublic ? [...equality, ...matching] : [...equality, ...comparisons, ...matching];
  }
}

/**
 * Checks the conditions (`where`) of a request before Payload reads them.
 *
 * @param name the parameter, as it is named in a refusal
 * @returns the number of conditions
 * @throws RequestError 400
 */
export function checkConditions(where: unknown, name: string, rules: ConditionRules, nesting = 0): number {
  if (!isRecord(where) || nesting > maxNesting * (rules.isPublic ? 1 : 4))
    throw new RequestError('invalid-value', name);
  let count = 0;
  for (const [key, value] of Object.entries(where)) {
    const path = `${name}[${key}]`;
    if (key === 'and' || key === 'or' || (!rules.isPublic && /^(and|or)$/i.test(key))) {
      if (!rules.isPublic && isBlank(value)) continue;
      if (!Array.isArray(value) || (rules.isPublic && value.length === 0))
        throw new RequestError('invalid-value', path);
      for (const [index, each] of value.entries()) {
        count += checkConditions(each, `${path}[${index}]`, rules, nesting + 1);
      }
    } else {
      count += checkField(key, value, path, rules);
    }
    if (rules.isPublic && count > maxConditions) throw new RequestError('too-many-conditions', name.split('[')[0]);
  }
  return count;
}

function checkField(key: string, value: unknown, path: string, { find, isPublic }: ConditionRules): number {
  const field = find(key);
  if (field === null) throw new RequestError('unknown-field', path);
  if (!isRecord(value) || (isPublic && Object.keys(value).length === 0)) throw new RequestError('invalid-value', path);
  for (const [operator, operand] of Object.entries(value)) {
    const name = `${path}[${operator}]`;
    // What Payload does not know, neither field nor operator, it refuses by itself.
    const known = field ? operatorsOf(field, isPublic) : [...equality, ...comparisons, ...matching];
    if (!known.includes(operator)) throw new RequestError('unknown-operator', name);
    // MongoDB fails on a list with what is no id.
    const isIdList = key === 'id' && (operator === 'in' || operator === 'not_in');
    const ids = typeof operand === 'string' ? operand.split(',') : [operand].flat();
    if (isIdList && !ids.every((each) => isBlank(each) || isId(each))) throw new RequestError('invalid-value', name);
    if (!fitsOperator(operator, operand, field, isPublic)) throw new RequestError('invalid-value', name);
    // On MongoDB, Payload 3.90.1 reads a text here as one date, and the database fails without a list.
    const isList = operator === 'in' || operator === 'not_in';
    if (isList && field?.type === 'date' && typeof operand === 'string') value[operator] = operand.split(',');
  }
  return Object.keys(value).length;
}

function fitsOperator(
  operator: string,
  operand: unknown,
  field: FlattenedField | undefined,
  isPublic: boolean,
): boolean {
  if (operator === 'exists') return isPublic ? operand === 'true' || operand === 'false' : isScalar(operand);
  if (operator === 'in' || operator === 'not_in') {
    const values = typeof operand === 'string' ? operand.split(',') : operand;
    if (Array.isArray(values)) return values.every((value) => fitsField(value, field, isPublic));
  }
  if (!isPublic && isRecord(operand)) {
    // Payload's own forms for relations: `{ relationTo, value }`, and conditions on what is related.
    const isRelation = field === undefined || ['relationship', 'upload', 'join'].includes(field.type);
    return isRelation && (operator === 'contains' || ('relationTo' in operand && isScalar(operand.value)));
  }
  return fitsField(operand, field, isPublic);
}

function fitsField(value: unknown, field: FlattenedField | undefined, isPublic: boolean): boolean {
  if (!isPublic && isBlank(value)) return true;
  if (!isScalar(value)) return false;
  // MongoDB can't look for it.
  if (typeof value === 'string' && value.includes('\0')) return false;
  switch (field?.type) {
    case 'date':
      return isPublic ? isIsoDate(value) : isDate(value);
    case 'number':
      return isNumeric(value);
    case 'checkbox':
      return ['true', 'false'].includes(String(value));
    case 'relationship':
    case 'upload':
      return !isPublic || isId(value);
    case 'select':
    case 'radio':
      return !isPublic || field.options.some((option) => (isRecord(option) ? option.value : option) === value);
    default:
      return true;
  }
}
