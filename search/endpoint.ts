import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { checkNames } from '@/lib/api/check-public-query';
import { isLocale, locales, sourceLocale } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { inLanguage, type Words, words } from '@/lib/words';
import { maxQueryLength, type SearchQuery, search } from './search';

const refusals = {
  q: words(
    `Dites dans « q » ce que vous cherchez, en ${maxQueryLength} caractères au plus.`,
    `Say in “q” what you are looking for, in ${maxQueryLength} characters at most.`,
    `Diga en «q» lo que busca, en ${maxQueryLength} caracteres como máximo.`,
  ),
  locale: words(
    `« locale » est une langue du site : ${locales.join(', ')}.`,
    `“locale” is a language of the site: ${locales.join(', ')}.`,
    `«locale» es un idioma del sitio: ${locales.join(', ')}.`,
  ),
  type: words(
    `« type » est un type de contenu : ${publicCollections.join(', ')}.`,
    `“type” is a type of content: ${publicCollections.join(', ')}.`,
    `«type» es un tipo de contenido: ${publicCollections.join(', ')}.`,
  ),
  page: words(
    '« page » est un nombre à partir de 1.',
    '“page” is a number from 1.',
    '«page» es un número a partir de 1.',
  ),
  limit: words(
    '« limit » est un nombre de 1 à 25.',
    '“limit” is a number from 1 to 25.',
    '«limit» es un número de 1 a 25.',
  ),
} satisfies Record<string, Words>;

function refuse(what: keyof typeof refusals, req: PayloadRequest): never {
  const error = new APIError(inLanguage(refusals[what], req.i18n.language), 400, undefined, true);
  throw Object.assign(error, { code: 'invalid-value', parameter: what });
}

const isType = (value: string): value is PublicCollection => (publicCollections as readonly string[]).includes(value);

function queryOf(req: PayloadRequest): SearchQuery {
  checkNames(req.searchParams, Object.keys(refusals));
  const asked = (name: string) => req.searchParams.get(name)?.trim() || null;
  const number = (name: 'page' | 'limit', usual: number, max: number) => {
    const value = asked(name);
    if (value === null) return usual;
    return /^[1-9]\d{0,5}$/.test(value) && Number(value) <= max ? Number(value) : refuse(name, req);
  };
  const q = asked('q');
  if (q === null || q.length > maxQueryLength) refuse('q', req);
  const locale = asked('locale') ?? sourceLocale;
  const type = asked('type');
  if (!isLocale(locale)) refuse('locale', req);
  if (type !== null && !isType(type)) refuse('type', req);
  return { q, locale, type, page: number('page', 1, 999_999), limit: number('limit', 10, 25) };
}

/**
 * `GET /api/search?q=…&locale=fr&type=documents&page=1&limit=10`: what the search page shows, as JSON. For staff too only
 * what is public. Marks are pairs of places in the text beside them, in UTF-16 units: nothing in the answer is HTML.
 */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
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
};
