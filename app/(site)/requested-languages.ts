import type { Languages } from '@/collections/translated';
import { acceptedPanelLanguage, requestLanguage } from '@/lib/accepted-locale';
import { describeRequestError } from '@/lib/api/request-error';
import { fallbackParameter, isFallback } from '@/lib/fallback';
import { sourceLocale } from '@/lib/locales';

/**
 * Reads `fallback-locale` from the address of a feed, a calendar or another file of data: the same parameter, with the same
 * values, as in the JSON API.
 *
 * @returns the refusal of a value that is none
 */
export function requestedLanguages({ url, headers }: Request): Languages | Response {
  const values = new URL(url).searchParams.getAll(fallbackParameter);
  const [value] = values;
  if (values.length > 1 || (value !== undefined && !isFallback(value))) {
    const found = acceptedPanelLanguage(headers.get('accept-language'));
    const error = describeRequestError('invalid-value', fallbackParameter, requestLanguage({ headers, url, found }));
    return Response.json({ errors: [error] }, { status: 400 });
  }
  return { withSource: value === sourceLocale };
}
