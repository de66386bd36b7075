import type { Alternate } from './addresses';
import { type Filters, listPath } from './filters';
import { locales } from './locales';
import type { Section } from './routes';

/** The addresses of a page of a section's list, which is in every language; filters stay as they are. */
export function sectionAlternates(section: Section, filters: Filters = {}, page = 1): Alternate[] {
  return locales.map((locale) => ({ locale, path: listPath(section, locale, filters, page), localePublished: true }));
}
