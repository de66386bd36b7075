import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { checkNames } from '@/lib/api/check-public-query';
import { type EndpointDescription, endpoint } from '@/lib/api/endpoint';
import { searchLimits } from '@/lib/limits';
import { isLocale, locales, sourceLocale } from '@/lib/locales';
import { isPublicCollection, publicCollections } from '@/lib/routes';
import type { PanelText } from '@/messages/panel/types';
import { type SearchQuery, search } from './search';

const reasons = {
  q: { key: 'apiErrors.search.q', values: { maxQueryLength: searchLimits.maxQueryLength } },
  locale: 'apiErrors.search.locale',
  type: { key: 'apiErrors.search.type', values: { types: publicCollections.join(', ') } },
  page: 'apiErrors.search.page',
  limit: { key: 'apiErrors.search.limit', values: { max: searchLimits.maxPageSize } },
} satisfies Record<string, PanelText>;

const maxPage = 999_999;

/** Where the words that were found stand in a text: pairs of its first character and the one after its last. */
const marks = z.array(z.array(z.int().min(0)).length(2));

const invalid = (req: PayloadRequest, parameter: keyof typeof reasons): ApiError =>
  new ApiError(req, 'invalid-value', reasons[parameter], { parameter });

function queryOf(req: PayloadRequest): SearchQuery {
  checkNames(req.searchParams, Object.keys(reasons));
  const parameter = (name: string) => req.searchParams.get(name)?.trim() || null;
  const number = (name: 'page' | 'limit', defaultValue: number, max: number) => {
    const value = parameter(name);
    if (value === null) return defaultValue;
    if (!/^[1-9]\d{0,5}$/.test(value) || Number(value) > max) throw invalid(req, name);
    return Number(value);
  };
  const q = parameter('q');
  if (q === null || q.length > searchLimits.maxQueryLength) throw invalid(req, 'q');
  const locale = parameter('locale') ?? sourceLocale;
  const type = parameter('type');
  if (!isLocale(locale)) throw invalid(req, 'locale');
  if (type !== null && !isPublicCollection(type)) throw invalid(req, 'type');
  return {
    q,
    locale,
    type,
    page: number('page', 1, maxPage),
    limit: number('limit', searchLimits.defaultPageSize, searchLimits.maxPageSize),
  };
}

/** The same as documentation: what is asked, and what is answered. */
const openApi: EndpointDescription = {
  tag: 'search',
  summary: 'addresses.search',
  parameters: { q: 'search.q', type: 'search.type' },
  query: z.object({
    q: z.string().min(1).max(searchLimits.maxQueryLength),
    locale: z.enum(locales).default(sourceLocale),
    type: z.enum(publicCollections).optional(),
    page: z.int().min(1).max(maxPage).default(1),
    limit: z.int().min(1).max(searchLimits.maxPageSize).default(searchLimits.defaultPageSize),
  }),
  response: z.object({
    total: z.int().min(0),
    counts: z.record(z.enum(publicCollections), z.int().min(0)),
    page: z.int().min(1),
    totalPages: z.int().min(0),
    results: z.array(
      z.object({
        type: z.enum(publicCollections),
        id: z.string(),
        title: z.string(),
        titleMarks: marks,
        url: z.url(),
        excerpt: z.object({ text: z.string(), marks }),
        date: z.iso.datetime().nullable(),
      }),
    ),
  }),
};

/**
 * `GET /api/search?q=…&locale=fr&type=documents&page=1&limit=10`: the results of the search page as JSON, public
 * documents only, also for staff. Marks are pairs of offsets in the text beside them, in UTF-16 units: nothing in the
 * response is HTML.
 */
export const searchEndpoint = endpoint({
  path: '/search',
  method: 'get',
  role: 'anyone',
  openApi,
  handler: async ({ req }) => {
    const query = queryOf(req);
    const { total, totalPages, counts, results } = await search(req.payload, query);
    return Response.json({
      total,
      counts,
      page: query.page,
      totalPages,
      results: results.map(({ type, id, title, url, excerpt, date }) => ({
        type,
        id,
        title: title.text,
        titleMarks: title.marks,
        url,
        excerpt,
        date,
      })),
    });
  },
});
