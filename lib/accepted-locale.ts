import { type PanelLanguage, panelLanguageOf, panelLanguages } from '@/messages/panel/languages';
import { isLocale, type Locale, locales, sourceLocale } from './locales';

/** The content language a reader prefers, from `Accept-Language`; the source language when in doubt. */
export const acceptedLocale = (header: string | null): Locale => acceptedLanguage(header, locales) ?? sourceLocale;

/** The panel language a client prefers, from `Accept-Language`; that of the source language when in doubt. */
export const acceptedPanelLanguage = (header: string | null): PanelLanguage =>
  acceptedLanguage(header, panelLanguages) ?? panelLanguageOf(sourceLocale);

/**
 * The language preferred among some.
 *
 * @param header the header's value, such as `es-MX,es;q=0.9,en;q=0.5`
 */
function acceptedLanguage<Language extends string>(
  header: string | null,
  supported: readonly Language[],
): Language | undefined {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => parameter.trim().match(/^q=([\d.]+)$/)?.[1]).find(Boolean);
      return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.flatMap(({ language }) => supported.find((each) => each === language) ?? [])[0];
}

/** The panel language that a person has chosen, which Payload keeps in a cookie; undefined where none was. */
export function chosenPanelLanguage(cookie: string | null): PanelLanguage | undefined {
  const chosen = /(?:^|;\s*)payload-lng=([a-z]{2})/.exec(cookie ?? '')?.[1];
  return panelLanguages.find((language) => language === chosen);
}

const namesPanelLanguage = new RegExp(`(^|[,\\s])(${panelLanguages.join('|')})\\b`, 'i');

type ClientRequest = { headers: Headers; url?: string | undefined; found?: string | undefined };

/**
 * The language a client is answered in: the one Payload found (cookie or `Accept-Language`); where the client named
 * none of ours, that of the `locale` it reads.
 */
export function requestLanguage({ headers, url, found }: ClientRequest): string {
  const named = namesPanelLanguage.test(headers.get('accept-language') ?? '') || headers.has('cookie');
  const locale = url && URL.canParse(url) ? new URL(url).searchParams.get('locale') : null;
  if (!named && isLocale(locale)) return locale;
  return found ?? sourceLocale;
}
