import { createLocalReq, type Payload, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import type { Locale } from '../../locales';
import { localeNames } from '../../locales';
import { apiDocsPath } from '../../routes';
import { dataPaths, dataSchemas } from './data-addresses';
import { FieldSchemas } from './field-schemas';
import { type Operation, type Paths, Reads } from './operations';
import { errorSchema, headerComponents, responseComponents } from './responses';
import { apiText } from './text';
import { type SiteFacts, topicTags } from './topics';

/** The version of the API: a new number only when something that was promised no longer holds. */
const apiVersion = '1.0.0';

/** A description of the API in OpenAPI 3.1. */
export type ApiDescription = {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string }[];
  tags: ReturnType<typeof topicTags>;
  paths: Paths;
  components: Record<string, Record<string, unknown>>;
} & Record<string, unknown>;

/** A request of somebody without an account: what it may read is what the description names. */
async function anonymousRequest(payload: Payload, locale: Locale): Promise<PayloadRequest> {
  const req = await createLocalReq({ locale }, payload);
  req.payloadAPI = 'REST';
  return req;
}

/** The collections that anonymous clients may read. */
async function readableCollections(payload: Payload, req: PayloadRequest): Promise<SanitizedCollectionConfig[]> {
  const found: SanitizedCollectionConfig[] = [];
  for (const collection of payload.config.collections) {
    if ((await collection.access.read({ req })) !== false) found.push(collection);
  }
  return found;
}

/**
 * Describes the API from the finished configuration: the collections, globals and fields that anonymous clients may read, the
 * parameters and operators that are accepted, what is answered and refused. Nothing in it is written for one collection.
 *
 * @param locale the language of its texts
 */
export async function describeApi(payload: Payload, locale: Locale, site: SiteFacts): Promise<ApiDescription> {
  const req = await anonymousRequest(payload, locale);
  const t = apiText(locale);
  const readable = await readableCollections(payload, req);
  const schemas = new FieldSchemas(payload.config, new Set(readable.map(({ slug }) => slug)), locale);
  const reads = new Reads(t, req, readable, schemas);
  for (const collection of readable) {
    await schemas.add(collection.slug, collection.flattenedFields, req);
    await reads.addCollection(collection);
  }
  for (const global of payload.config.globals) {
    if (!(await global.access.read({ req }))) continue;
    const date = { type: 'string', format: 'date-time' };
    const more = { globalType: { const: global.slug }, createdAt: date, updatedAt: date };
    await schemas.add(global.slug, global.flattenedFields, req, more);
    reads.addGlobal(global);
  }
  reads.addEndpoints(payload.config.endpoints);
  return {
    openapi: '3.1.1',
    info: {
      title: t('title', { site: site.name }),
      version: apiVersion,
      summary: t('summary'),
      description: t('description', { docs: site.url + apiDocsPath(locale) }),
      ...(site.licence?.name && {
        license: { name: site.licence.name, ...(site.licence.url && { url: site.licence.url }) },
      }),
      contact: { name: site.name, url: site.url, ...(site.email && { email: site.email }) },
    },
    servers: [{ url: site.url }],
    externalDocs: { description: localeNames[locale], url: site.url + apiDocsPath(locale) },
    tags: topicTags(site, t),
    // Nobody needs an account for these reads.
    security: [{}],
    paths: sorted({ ...reads.paths, ...dataPaths(t) }),
    components: {
      schemas: sorted({ ...schemas.components, ...reads.schemas, ...dataSchemas, Error: errorSchema() }),
      parameters: reads.parameters,
      headers: headerComponents(t),
      responses: responseComponents(t),
    },
  };
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The operations of a chapter: those of the language of the page, where an address has one. */
export function operationsOf({ paths }: ApiDescription, topic: string, locale: Locale): [string, Operation][] {
  const isHere = (path: string) => !/^\/[a-z]{2}\//.test(path) || path.startsWith(`/${locale}/`);
  return Object.entries(paths)
    .filter(([path, { get }]) => get.tags[0] === topic && isHere(path))
    .map(([path, { get }]) => [path, get]);
}
