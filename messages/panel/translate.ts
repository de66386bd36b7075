import { formatLocaleOf, locales, sourceLocale } from '@/lib/locales';
import { languageName, languageTitle } from '@/lib/names';
import { createTranslate } from '../translate';
import type { PanelLanguage } from './languages';
import type { Catalog, Feature, PanelT } from './types';

/** Makes the `t` of a catalog. */
export function createT<Name extends Feature>(catalog: Catalog, language: PanelLanguage): PanelT<Name> {
  const formats = formatLocaleOf(language);
  // Settings of the installation: texts about them need not be given their names.
  const values = {
    source: languageName(language, sourceLocale),
    Source: languageTitle(language, sourceLocale),
    // As a client writes them in an address: `fr, en ou es`.
    locales: new Intl.ListFormat(formats, { type: 'disjunction' }).format(locales),
  };
  return Object.assign(createTranslate(catalog, language, formats, values), {
    language,
  }) as PanelT<Name>;
}
