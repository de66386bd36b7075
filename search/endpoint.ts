import type { PayloadRequest } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { checkNames } from '@/lib/api/check-public-query';
import { endpoint } from '@/lib/api/endpoint';
import { searchLimits } from '@/lib/limits';
import { isLocale, sourceLocale } from '@/lib/locales';
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
    page: number('page', 1, 999_999),
    limit: number('limit', searchLimits.defaultPageSize, searchLimits.maxPageSize),
  };
}

/**
 * `GET /api/search?q=…&locale=fr&type=documents&page=1&limit=10`: the results of the search page as JSON, public
 * documents only, also for staff. Marks are pairs of offsets in the text beside them, in UTF-16 units: nothing in the
 * response is HTML.
 */
export const searchEndpoint = endpoint({
  path: '/search',
  method: 'get',
  role: 'anyone',
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
