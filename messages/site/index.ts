import { formatLocaleOf, type Locale, locales } from '@/lib/locales';
import { withFrenchSpaces } from '../assemble';
import { createTranslate } from '../translate';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { SiteT, SiteTexts } from './types';

const written = { fr: withFrenchSpaces(fr), en, es };

/** The interface texts of the site in each language of the content, which may be fewer than are written. */
export const siteTexts: Record<Locale, SiteTexts> = written;

const made = new Map(
  locales.map((locale) => [
    locale,
    Object.assign(createTranslate(siteTexts[locale], locale, formatLocaleOf(locale)), { locale }) as SiteT,
  ]),
);

/** Returns the texts of the site in a language: `getT(locale)('events.upcoming')`. */
export function getT(locale: Locale): SiteT {
  // Made of all languages there are.
  return made.get(locale) as SiteT;
}

export type { SiteKey, SiteT, SiteTexts } from './types';
