import {
  type Block,
  type FlattenedBlock,
  type FlattenedField,
  fieldsToJSONSchema,
  formatNames,
  getCollectionIDFieldTypes,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import { readLabel } from '@/messages/panel';
import type { Locale } from '../../locales';
import { readableFields } from '../public-fields';
import { anyOf, closedObject, type JsonSchema, listOrNull, nullSchema, ref } from './json-schema';

/** The name of the schema of a collection or global: that of its type in payload-types.ts. */
export const schemaName = (slug: string): string => formatNames(slug).singular;

type Schemas = Record<string, JsonSchema>;

/** From so many choices on, their list stands once in the description. */
const minSharedChoices = 20;

/**
 * Makes the schemas of what the public reads, of the fields that it may read. No property but the id is required: `select`
 * leaves the others out.
 */
export class FieldSchemas {
  readonly components: Schemas = {
    Id: { type: 'string', pattern: '^[0-9a-f]{24}$', examples: ['0123456789abcdef01234567'] },
  };
  readonly #config: SanitizedConfig;
  readonly #readable: ReadonlySet<string>;
  readonly #language: Locale;
  readonly #idTypes: ReturnType<typeof getCollectionIDFieldTypes>;

  /** @param readable slugs of the collections that the public reads */
  constructor(config: SanitizedConfig, readable: ReadonlySet<string>, language: Locale) {
    this.#config = config;
    this.#readable = readable;
    this.#language = language;
    this.#idTypes = getCollectionIDFieldTypes({ config, defaultIDType: 'text' });
  }

  /** Adds the schema of the documents of a collection, or of a global, by its fields. */
  async add(slug: string, fields: readonly FlattenedField[], req: PayloadRequest, more: Schemas = {}): Promise<void> {
    const properties = { id: ref('Id'), ...this.#properties(await readableFields(fields, req)), ...more };
    this.components[schemaName(slug)] = closedObject(properties, ['id']);
  }

  #properties(fields: readonly FlattenedField[]): Schemas {
    return Object.fromEntries(
      fields.map((field) => {
        const schema = this.#valueOf(field);
        const title = 'label' in field ? readLabel(field.label, this.#language) : null;
        return [field.name, title ? { title, ...schema } : schema];
      }),
    );
  }

  #valueOf(field: FlattenedField): JsonSchema {
    switch (field.type) {
      case 'group':
      case 'tab':
        return closedObject(this.#properties(field.flattenedFields));
      case 'array':
        return listOrNull(closedObject(this.#properties(field.flattenedFields)));
      case 'blocks':
        return listOrNull(anyOf(...field.blocks.map((block) => this.#block(block))));
      case 'relationship':
      case 'upload': {
        const target = this.#related(field.relationTo);
        return field.hasMany ? listOrNull(target) : anyOf(...spread(target), nullSchema);
      }
      case 'join':
        return closedObject({
          docs: { type: 'array', items: this.#related(field.collection) },
          hasNextPage: { type: 'boolean' },
          totalDocs: { type: 'integer', minimum: 0 },
        });
      case 'date':
        return { type: ['string', 'null'], format: 'date-time' };
      default:
        return this.#simple(field);
    }
  }

  /** What a relation answers: an id at depth 0 and where the depth is used up, else the document. */
  #related(relationTo: string | readonly string[]): JsonSchema {
    if (typeof relationTo === 'string') return anyOf(...this.#idOrDocument(relationTo));
    return anyOf(
      ...relationTo.map((slug) =>
        closedObject({ relationTo: { const: slug }, value: anyOf(...this.#idOrDocument(slug), nullSchema) }, [
          'relationTo',
          'value',
        ]),
      ),
    );
  }

  #idOrDocument(slug: string): JsonSchema[] {
    return this.#readable.has(slug) ? [ref('Id'), ref(schemaName(slug))] : [ref('Id')];
  }

  #block(block: Block | FlattenedBlock): JsonSchema {
    const name = `${schemaName(block.slug)}Block`;
    if (!this.components[name] && 'flattenedFields' in block) {
      const properties = { ...this.#properties(block.flattenedFields), blockType: { const: block.slug } };
      this.components[name] = closedObject(properties, ['blockType']);
    }
    return ref(name);
  }

  /** A value without fields of its own, as Payload's generator of types describes it. */
  #simple(field: FlattenedField): JsonSchema {
    const shared = this.sharedChoices(field);
    if (shared) return field.type === 'select' && field.hasMany ? listOrNull(shared) : anyOf(shared, nullSchema);
    const { properties } = fieldsToJSONSchema(this.#idTypes, [field], new Map(), this.#config);
    const { description: _, ...schema } = asOpenApi(properties[field.name] ?? {}) as JsonSchema;
    return schema;
  }

  /**
   * The schema of a long list of choices (countries, time zones), which many fields share; undefined for a field that has no
   * such list.
   */
  sharedChoices(field: FlattenedField): JsonSchema | undefined {
    if (field.type !== 'select' || field.options.length < minSharedChoices) return undefined;
    const values = field.options.map((option) => (typeof option === 'string' ? option : option.value));
    const name = /_tz$/.test(field.name) ? 'TimeZone' : schemaName(field.name);
    const known = this.components[name];
    if (known && String(known.enum) !== String(values)) return undefined;
    this.components[name] = { type: 'string', enum: values };
    return ref(name);
  }
}

const spread = (schema: JsonSchema): JsonSchema[] =>
  Array.isArray(schema.anyOf) ? (schema.anyOf as JsonSchema[]) : [schema];

/**
 * A schema of Payload's generator as JSON Schema 2020-12 has it: without the keyword of the generator of types, and with
 * `null` among the values of a list that may be null.
 */
function asOpenApi(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asOpenApi);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { tsType: _, ...rest } = schema as JsonSchema;
  const converted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asOpenApi(value)]));
  const { enum: values, type } = converted;
  if (Array.isArray(values) && Array.isArray(type) && type.includes('null') && !values.includes(null)) {
    converted.enum = [...values, null];
  }
  return converted;
}
