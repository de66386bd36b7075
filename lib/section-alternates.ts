import type { Alternate } from './addresses';
import { locales } from './locales';
import { type Section, sectionPath } from './routes';

/** The addresses of a section's list, which is in every language. */
export function sectionAlternates(section: Section): Alternate[] {
  return locales.map((locale) => ({ locale, path: sectionPath(section, locale), shown: true }));
}
