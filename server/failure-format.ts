import type { IncomingMessage } from 'node:http';
import { acceptedLocale, acceptedPanelLanguage, chosenPanelLanguage, requestLanguage } from '@/lib/accepted-locale';
import { errorDocs } from '@/lib/api/error-docs';
import type { serverRefusalStatuses } from '@/lib/api/server-refusals';
import { isLocale, type Locale } from '@/lib/locales';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { pathOf } from './request-policy';

type Request = Pick<IncomingMessage, 'url' | 'headers'>;

/** Whether a client is to get an error as a page; others get it as JSON. */
export const asksForHtml = ({ url, headers }: Request): boolean =>
  headers.accept?.includes('text/html') === true && !/^\/(api|_next)(\/|$)/.test(pathOf(url));

/** The locale that an address of the public site begins with. */
function localeOf(url?: string): Locale | undefined {
  const first = pathOf(url).split('/')[1];
  return isLocale(first) ? first : undefined;
}

/** The language of an error as a page of the public site: that of its address, else that of the browser. */
export const failureLocale = ({ url, headers }: Request): Locale =>
  localeOf(url) ?? acceptedLocale(headers['accept-language'] ?? null);

/**
 * The language of an error as JSON or in the panel: that of a public address; else that of the panel, which Payload
 * keeps in a cookie, of the client, or of the `locale` it reads.
 */
export function failureLanguage({ url, headers }: Request): PanelLanguage {
  const { cookie = null, 'accept-language': accepted = null } = headers;
  const sent = new Headers(accepted === null ? {} : { 'accept-language': accepted });
  return panelLanguageOf(
    localeOf(url) ??
      chosenPanelLanguage(cookie) ??
      requestLanguage({ headers: sent, url: `http://localhost${url}`, found: acceptedPanelLanguage(accepted) }),
  );
}

/**
 * An error as the API writes it: `{ errors: [error], message }`. Payload's forms show `message` whole; those of `errors`
 * they cut at colons and commas, as if they were lists of fields.
 */
export const errorBody = (
  error: { message: string; code: keyof typeof serverRefusalStatuses; name?: string; requestId: string | undefined },
  language: PanelLanguage,
): string => JSON.stringify({ errors: [{ ...error, docs: errorDocs(error.code, language) }], message: error.message });
