import { isLocale, type Locale, sourceLocale } from './locales';

/**
 * The language a reader prefers among ours, from `Accept-Language`; French when in doubt.
 *
 * @param header the header's value, such as `es-MX,es;q=0.9,en;q=0.5`
 */
export function acceptedLocale(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => parameter.trim().match(/^q=([\d.]+)$/)?.[1]).find(Boolean);
      return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? sourceLocale;
}
