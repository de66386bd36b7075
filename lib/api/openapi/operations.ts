import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import { z } from 'zod';
import { readLabel } from '@/messages/panel';
import { isDescribed } from '../endpoint';
import { collectionReadAt, type PublicRead, publicParameters } from '../parameters';
import { type FieldSchemas, schemaName } from './field-schemas';
import { closedObject, type JsonSchema, ref } from './json-schema';
import {
  joinsSchema,
  maxSort,
  plainParameters,
  queryFields,
  selectSchema,
  sortSchema,
  whereSchema,
} from './query-schemas';
import { cachingHeaders, notFoundResponse, refusals } from './responses';
import type { ApiText, ApiTextKey } from './text';
import type { Topic } from './topics';

export type Operation = { operationId: string; tags: [Topic]; summary: string } & Record<string, unknown>;
export type Paths = Record<string, { get: Operation }>;

type Schemas = Record<string, JsonSchema>;
type ParameterName = (typeof publicParameters)[PublicRead][number];

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

/** The answer of a read that succeeds, in one media type. */
export const success = (description: string, content: Record<string, unknown>) => ({
  description,
  headers: cachingHeaders,
  content,
});

/** The names of the schemas of a collection's query. */
const queryName = (kind: 'Where' | 'Sort' | 'Select' | 'Joins', slug: string): string => `${schemaName(slug)}${kind}`;

const integer = (minimum: number) => ({ type: 'integer', minimum });

/** A page of documents, as Payload answers it. */
function listSchema(slug: string): JsonSchema {
  const properties = {
    docs: { type: 'array', items: ref(schemaName(slug)) },
    totalDocs: integer(0),
    limit: integer(1),
    totalPages: integer(0),
    page: integer(1),
    pagingCounter: integer(0),
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  };
  return closedObject(properties, Object.keys(properties));
}

/** Describes the reads of collections and globals that the public may do, and adds their schemas. */
export class Reads {
  readonly #t: ApiText;
  readonly #req: PayloadRequest;
  readonly #readable: readonly SanitizedCollectionConfig[];
  readonly #fieldSchemas: FieldSchemas;
  readonly schemas: Schemas = {};
  readonly parameters: Record<string, unknown> = {};
  readonly paths: Paths = {};

  constructor(
    t: ApiText,
    req: PayloadRequest,
    readable: readonly SanitizedCollectionConfig[],
    fieldSchemas: FieldSchemas,
  ) {
    this.#fieldSchemas = fieldSchemas;
    this.#t = t;
    this.#req = req;
    this.#readable = readable;
    for (const [name, schema] of Object.entries(plainParameters)) {
      this.parameters[name] = { ...this.#parameter(name as ParameterName), schema };
    }
  }

  /** Adds the reads of a collection. */
  async addCollection(collection: SanitizedCollectionConfig): Promise<void> {
    const { slug, endpoints } = collection;
    await this.#addQuery(collection);
    const list = `${schemaName(slug)}List`;
    this.schemas[list] = listSchema(slug);
    const answers: Record<Exclude<PublicRead, 'global' | 'none'>, { schema: JsonSchema; status: '404'[] }> = {
      list: { schema: ref(list), status: [] },
      count: { schema: ref('Count'), status: [] },
      document: { schema: ref(schemaName(slug)), status: ['404'] },
    };
    this.schemas.Count = closedObject({ totalDocs: integer(0) }, ['totalDocs']);
    for (const { method, path } of endpoints || []) {
      const read = method === 'get' ? collectionReadAt(path) : null;
      if (read === 'none') this.#addFile(collection, path);
      if (!read || read === 'none' || read === 'global') continue;
      const { schema, status } = answers[read];
      const summary = this.#t(`reads.${read}`, { name: this.#nameOf(collection) });
      const name = { list: 'list', count: 'count', document: 'get' }[read];
      this.paths[`/api/${slug}${path === '/' ? '' : path.replace(':id', '{id}')}`] = {
        get: {
          operationId: `${name}${schemaName(slug)}${read === 'document' ? '' : 's'}`,
          tags: ['documents'],
          summary,
          parameters: [
            ...(path.includes(':id') ? [{ name: 'id', in: 'path', required: true, schema: ref('Id') }] : []),
            ...publicParameters[read].flatMap((each) => this.#parameterOf(each, collection)),
          ],
          responses: { '200': success(summary, json(schema)), ...refusals(...status) },
        },
      };
    }
  }

  #addFile({ slug, upload }: SanitizedCollectionConfig, path: string): void {
    const summary = this.#t('addresses.image');
    const types = typeof upload === 'object' ? (upload.mimeTypes ?? []) : [];
    this.paths[`/api/${slug}${path.replace(':filename', '{filename}')}`] = {
      get: {
        operationId: `get${schemaName(slug)}File`,
        tags: ['files'],
        summary,
        parameters: [{ name: 'filename', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': success(summary, Object.fromEntries(types.map((type) => [type, { schema: {} }]))),
          ...refusals(),
          '404': notFoundResponse(this.#t),
        },
      },
    };
  }

  /** Adds the read of a global. */
  addGlobal(global: SanitizedGlobalConfig): void {
    const summary = this.#t('reads.global', { name: readLabel(global.label, this.#t.locale) ?? global.slug });
    this.paths[`/api/globals/${global.slug}`] = {
      get: {
        operationId: `get${schemaName(global.slug)}`,
        tags: ['site'],
        summary,
        parameters: publicParameters.global.map((name) => ({ $ref: `#/components/parameters/${name}` })),
        responses: { '200': success(summary, json(ref(schemaName(global.slug)))), ...refusals() },
      },
    };
  }

  /** Adds the site's own endpoints for everyone, which describe themselves. */
  addEndpoints(endpoints: PayloadRequest['payload']['config']['endpoints']): void {
    for (const { path, method, custom } of endpoints) {
      if (method !== 'get' || !isDescribed(custom)) continue;
      const { tag, summary, query, parameters = {}, response } = custom.openApi;
      const text = this.#t(summary);
      this.paths[`/api${path}`] = {
        get: {
          operationId: `get${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
          tags: [tag],
          summary: text,
          parameters: query ? this.#parametersOf(query, parameters) : [],
          responses: { '200': success(text, json(jsonSchemaOf(response, 'output'))), ...refusals() },
        },
      };
    }
  }

  #parametersOf(query: z.ZodObject, texts: Readonly<Record<string, ApiTextKey>>): unknown[] {
    const { properties, required } = jsonSchemaOf(query, 'input') as {
      properties?: Record<string, JsonSchema>;
      required?: string[];
    };
    return Object.entries(properties ?? {}).map(([name, schema]) => {
      const text = texts[name] ?? (Object.hasOwn(plainParameters, name) ? plainText(name) : undefined);
      return {
        name,
        in: 'query',
        ...(required?.includes(name) && { required: true }),
        ...(text && { description: this.#t(text) }),
        schema,
      };
    });
  }

  #nameOf({ labels, slug }: SanitizedCollectionConfig): string {
    return (readLabel(labels.plural, this.#t.locale) ?? slug).toLocaleLowerCase(this.#t.locale);
  }

  #parameter(name: ParameterName) {
    return { name, in: 'query', description: this.#t(`parameters.${name}`) };
  }

  async #addQuery(collection: SanitizedCollectionConfig): Promise<void> {
    const { slug } = collection;
    const fields = await queryFields(collection, this.#req);
    const where = queryName('Where', slug);
    this.schemas[where] = whereSchema(where, fields, (field) => this.#fieldSchemas.sharedChoices(field));
    this.schemas[queryName('Sort', slug)] = sortSchema(fields);
    this.schemas[queryName('Select', slug)] = await selectSchema(collection, this.#req);
    const joins = joinsSchema(fields, {
      where: (joined) => queryName('Where', joined),
      sort: (joined) => queryName('Sort', joined),
    });
    if (joins) this.schemas[queryName('Joins', slug)] = joins;
    const selections = this.#readable.map((each) => [each.slug, ref(queryName('Select', each.slug))]);
    this.schemas.Populate = closedObject(Object.fromEntries(selections));
  }

  #parameterOf(name: ParameterName, { slug }: SanitizedCollectionConfig): unknown[] {
    if (name in plainParameters) return [{ $ref: `#/components/parameters/${name}` }];
    const parameter = this.#parameter(name);
    const nested = (schema: JsonSchema) => [{ ...parameter, style: 'deepObject', explode: true, schema }];
    switch (name) {
      case 'sort': {
        const items = ref(queryName('Sort', slug));
        const schema = { type: 'array', items, minItems: 1, maxItems: maxSort };
        return [{ ...parameter, style: 'form', explode: false, schema }];
      }
      case 'populate':
        return nested(ref('Populate'));
      case 'joins': {
        const joins = queryName('Joins', slug);
        return this.schemas[joins] ? nested(ref(joins)) : [];
      }
      default:
        return nested(ref(queryName(name === 'where' ? 'Where' : 'Select', slug)));
    }
  }
}

/** The text of a parameter that reads and endpoints share. */
const plainText = (name: string) => `parameters.${name as ParameterName}` as const;

/** The schema of a zod type, without the keywords that OpenAPI does not need. */
function jsonSchemaOf(type: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io }) as JsonSchema;
  return schema;
}
