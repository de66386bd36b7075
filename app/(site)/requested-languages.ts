import type { Languages } from '@/collections/translated';
import { refusalResponse } from '@/lib/api/refusal-response';
import { fallbackParameter, isFallback } from '@/lib/fallback';
import { sourceLocale } from '@/lib/locales';

/**
 * Reads `fallback-locale` from the address of a feed, a calendar or another file of data: the same parameter, with the same
 * values, as in the JSON API.
 *
 * @returns the refusal of a value that is none
 */
export function requestedLanguages(request: Request): Languages | Response {
  const values = new URL(request.url).searchParams.getAll(fallbackParameter);
  const [value] = values;
  if (values.length > 1 || (value !== undefined && !isFallback(value))) {
    return refusalResponse(request, 'invalid-value', fallbackParameter);
  }
  return { withSource: value === sourceLocale };
}
