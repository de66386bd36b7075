import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { apiLimits } from '../../limits';
import { locales, sourceLocale } from '../../locales';
import { operatorsOf } from '../conditions';
import { filterable, isSortable, type PathField, publicFields, readableFields } from '../public-fields';
import { anyOf, closedObject, type JsonSchema, ref } from './json-schema';

const { maxDepth, maxLimit, maxPage, maxSortFields } = apiLimits;

const isoDate =
  '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$';

/** The schema of a long list of choices, where a field has one. */
type Choices = (field: FlattenedField) => JsonSchema | undefined;

/** What a condition compares a field with. */
function operandOf(field: FlattenedField, choices: Choices): JsonSchema {
  const shared = choices(field);
  if (shared) return shared;
  switch (field.type) {
    case 'date':
      return { type: 'string', pattern: isoDate, examples: ['2027-01-31'] };
    case 'number':
      return { type: 'number' };
    case 'checkbox':
      return { type: 'boolean' };
    case 'relationship':
    case 'upload':
      return ref('Id');
    case 'select':
    case 'radio':
      return {
        type: 'string',
        enum: field.options.map((option) => (typeof option === 'string' ? option : option.value)),
      };
    default:
      return { type: 'string', minLength: 1 };
  }
}

function conditionsOf(field: FlattenedField, choices: Choices): JsonSchema {
  const operand = operandOf(field, choices);
  const lists = { type: 'array', items: operand, minItems: 1, maxItems: maxLimit };
  const operators = operatorsOf(field, true).map((operator): [string, JsonSchema] => {
    if (operator === 'exists') return [operator, { type: 'boolean' }];
    return [operator, operator === 'in' || operator === 'not_in' ? lists : operand];
  });
  return { ...closedObject(Object.fromEntries(operators)), minProperties: 1 };
}

/** The conditions that the public may ask of a collection, by the paths of its fields. */
export function whereSchema(name: string, fields: Map<string, PathField>, choices: Choices): JsonSchema {
  const conditions = [...fields.keys()].flatMap((path): [string, JsonSchema][] => {
    const field = filterable(fields, path);
    return field ? [[path, conditionsOf(field, choices)]] : [];
  });
  const nested = { type: 'array', items: ref(name), minItems: 1 };
  return closedObject({ ...Object.fromEntries(conditions), and: nested, or: nested });
}

/** The orders that the public may sort a collection by. */
export function sortSchema(fields: Map<string, PathField>): JsonSchema {
  const paths = [...fields.keys()].filter((path) => isSortable(fields, path));
  return { type: 'string', enum: paths.flatMap((path) => [path, `-${path}`]) };
}

/** The fields that a read may be bounded to. */
export async function selectSchema(collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<JsonSchema> {
  return selectionOf(await readableFields(collection.flattenedFields, req), collection.forceSelect ?? {});
}

/** @param forced fields that are always selected: they can't be left out */
function selectionOf(fields: readonly FlattenedField[], forced: object = {}): JsonSchema {
  const chosen = (field: FlattenedField): JsonSchema => {
    const whole = Object.hasOwn(forced, field.name) ? { const: true } : { type: 'boolean' };
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
      return anyOf(whole, selectionOf(field.flattenedFields));
    }
    if (field.type === 'blocks') {
      const blocks = field.blocks.map(({ slug, ...block }) => [
        slug,
        'flattenedFields' in block ? anyOf({ const: true }, selectionOf(block.flattenedFields)) : { const: true },
      ]);
      return anyOf(whole, closedObject(Object.fromEntries(blocks)));
    }
    return whole;
  };
  return closedObject(Object.fromEntries(fields.map((field) => [field.name, chosen(field)])));
}

/** The bounds of the joins of a collection; undefined where it has none. */
export function joinsSchema(
  fields: Map<string, PathField>,
  names: { where: (slug: string) => string; sort: (slug: string) => string },
): JsonSchema | undefined {
  const joins = [...fields].flatMap(([path, { field }]): [string, JsonSchema][] => {
    if (field.type !== 'join' || typeof field.collection !== 'string') return [];
    const bounds = closedObject({
      where: ref(names.where(field.collection)),
      sort: ref(names.sort(field.collection)),
      limit: limitSchema,
      page: pageSchema,
      count: { type: 'boolean' },
    });
    return [[path, anyOf({ const: false }, bounds)]];
  });
  return joins.length > 0 ? closedObject(Object.fromEntries(joins)) : undefined;
}

const limitSchema: JsonSchema = { type: 'integer', minimum: 1, maximum: maxLimit, default: 10 };
const pageSchema: JsonSchema = { type: 'integer', minimum: 1, maximum: maxPage, default: 1 };

/** The parameters whose values are the same in every collection. */
export const plainParameters: Record<string, JsonSchema> = {
  locale: { type: 'string', enum: [...locales], default: sourceLocale },
  'fallback-locale': { type: 'string', enum: [sourceLocale, 'none'] },
  depth: { type: 'integer', minimum: 0, maximum: maxDepth, default: 1 },
  limit: limitSchema,
  page: pageSchema,
};

export const maxSort = maxSortFields;

/** What the schemas of a collection are made of. */
export const queryFields = (collection: SanitizedCollectionConfig, req: PayloadRequest) =>
  publicFields(collection.flattenedFields, req);
