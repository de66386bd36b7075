import { fallbackParameter } from '../../fallback';
import { filterNames } from '../../filters';
import { locales, sourceLocale } from '../../locales';
import {
  anyApiDocsPath,
  apiCatalogPath,
  calendarPath,
  documentPath,
  eventCalendarPath,
  type Feed,
  type FeedFormat,
  feedPath,
  openApiPath,
  sectionFilePath,
  securityContactPath,
  sitemapFilePath,
} from '../../routes';
import { anyOf, closedObject, type JsonSchema, nullSchema, ref } from './json-schema';
import type { Operation, Paths } from './operations';
import { success } from './operations';
import { notFoundResponse, refusals } from './responses';
import type { ApiText, ApiTextKey } from './text';
import type { Topic } from './topics';

const string: JsonSchema = { type: 'string' };
const stringOrNull: JsonSchema = { type: ['string', 'null'] };

/** Schemas of what is answered as JSON, but not by the REST API. */
export const dataSchemas: Record<string, JsonSchema> = {
  /** https://www.jsonfeed.org/version/1.1/ */
  JsonFeed: {
    type: 'object',
    properties: {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: string,
      home_page_url: { type: 'string', format: 'uri' },
      feed_url: { type: 'string', format: 'uri' },
      description: string,
      language: string,
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: string,
            url: { type: 'string', format: 'uri' },
            title: string,
            content_text: string,
            date_published: { type: 'string', format: 'date-time' },
            date_modified: { type: 'string', format: 'date-time' },
            language: string,
          },
          required: ['id', 'url', 'title', 'content_text', 'language'],
        },
      },
    },
    required: ['version', 'title', 'items'],
  },
  /** RFC 7946 */
  MemberPoints: closedObject(
    {
      type: { const: 'FeatureCollection' },
      features: {
        type: 'array',
        items: closedObject(
          {
            type: { const: 'Feature' },
            id: ref('Id'),
            geometry: closedObject(
              {
                type: { const: 'Point' },
                coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
              },
              ['type', 'coordinates'],
            ),
            properties: {
              type: 'object',
              properties: {
                id: ref('Id'),
                name: string,
                acronym: stringOrNull,
                kind: string,
                kindName: string,
                founder: { type: 'boolean' },
                country: stringOrNull,
                countryName: stringOrNull,
                place: stringOrNull,
                website: stringOrNull,
                url: anyOf({ type: 'string', format: 'uri' }, nullSchema),
                language: string,
              },
              required: ['id', 'name', 'kind', 'url', 'language'],
            },
          },
          ['type', 'id', 'geometry', 'properties'],
        ),
      },
    },
    ['type', 'features'],
  ),
};

const text = (mediaType: string) => ({ [mediaType]: { schema: string } });
const json = (mediaType: string, schema: JsonSchema) => ({ [mediaType]: { schema } });
const inPath = (name: string, schema: JsonSchema = string) => ({ name, in: 'path', required: true, schema });

const feeds: readonly Feed[] = ['news', 'events', 'documents'];
const formats: Record<FeedFormat, Record<string, unknown>> = {
  xml: text('application/rss+xml'),
  json: json('application/feed+json', ref('JsonFeed')),
};

/**
 * Describes the public addresses that are none of the REST API: feeds, calendars, exports, files, maps of the site. Those
 * with the name of a section are written out for each language.
 */
export function dataPaths(t: ApiText): Paths {
  const paths: Paths = {};
  const add = (
    path: string,
    topic: Topic,
    key: ApiTextKey,
    content: Record<string, unknown>,
    more: Partial<Operation> = {},
    notFound = false,
  ): void => {
    const summary = t(key);
    paths[path] = {
      get: {
        operationId: `get${path.replace(/[^a-z\d]+(\w)?/gi, (_, letter = '') => String(letter).toUpperCase())}`,
        tags: [topic],
        summary,
        ...more,
        responses: {
          '200': success(summary, content),
          ...refusals(),
          ...(notFound && { '404': notFoundResponse(t) }),
        },
      },
    };
  };
  const languages = {
    name: fallbackParameter,
    in: 'query',
    description: t(`parameters.${fallbackParameter}`),
    schema: { type: 'string', enum: [sourceLocale, 'none'] },
  };
  for (const locale of locales) {
    for (const feed of feeds) {
      for (const format of ['xml', 'json'] as const) {
        add(feedPath(feed, format, locale), 'data', `addresses.feed.${feed}`, formats[format], {
          parameters: [languages],
        });
      }
    }
    add(calendarPath(locale), 'data', 'addresses.calendar', text('text/calendar'), { parameters: [languages] });
    const slug = { parameters: [inPath('slug')] };
    add(
      placeholder(eventCalendarPath(marker, locale)),
      'data',
      'addresses.eventCalendar',
      text('text/calendar'),
      slug,
      true,
    );
    const filters = {
      parameters: [
        languages,
        ...Object.values(filterNames.members).map((names) => ({
          name: names[locale],
          in: 'query',
          schema: string,
        })),
      ],
    };
    const points = json('application/geo+json', ref('MemberPoints'));
    add(sectionFilePath('members', 'geojson', locale), 'data', 'addresses.geojson', points, filters);
    add(sectionFilePath('members', 'csv', locale), 'data', 'addresses.csv', text('text/csv'), filters);
    const file = { parameters: [inPath('slug'), inPath('file')] };
    const anyFile = { '*/*': { schema: {} } };
    add(
      `${placeholder(documentPath('documents', marker, locale))}/{file}`,
      'files',
      'addresses.file',
      anyFile,
      file,
      true,
    );
  }
  add('/sitemap.xml', 'data', 'addresses.sitemap', text('application/xml'));
  const name = { parameters: [inPath('name', { type: 'string', pattern: '^[a-z]+-[1-9]\\d*$' })] };
  add(sitemapFilePath('{name}'), 'data', 'addresses.sitemapFile', text('application/xml'), name, true);
  add(apiCatalogPath, 'description', 'addresses.apiCatalog', json('application/linkset+json', linkset));
  add(securityContactPath, 'description', 'addresses.securityContact', text('text/plain'), {}, true);
  return paths;
}

/** RFC 9264 */
const linkset: JsonSchema = closedObject(
  { linkset: { type: 'array', items: { type: 'object', properties: { anchor: string }, required: ['anchor'] } } },
  ['linkset'],
);

/** A name that no slug is, for the place of a parameter in an address that encodes names. */
const marker = '_slug_';
const placeholder = (path: string): string => path.replace(marker, '{slug}');

/** The document that links to the description and to the documentation (RFC 9727, RFC 9264, RFC 8631). */
export const apiCatalog = (siteUrl: string) => ({
  linkset: [
    {
      anchor: `${siteUrl}/api`,
      'service-desc': [{ href: siteUrl + openApiPath, type: 'application/json' }],
      'service-doc': [{ href: siteUrl + anyApiDocsPath, type: 'text/html' }],
    },
  ],
});
