import { formatLocaleOf, sourceLocale } from '@/lib/locales';
import { languageName, languageTitle } from '@/lib/names';
import { createTranslate } from '../translate';
import type { PanelLanguage } from './languages';
import type { Catalog, Feature, PanelT } from './types';

/** Makes the `t` of a catalog. */
export function createT<Name extends Feature>(catalog: Catalog, language: PanelLanguage): PanelT<Name> {
  // What the source language is called: texts about it need not be given its name.
  const values = { source: languageName(language, sourceLocale), Source: languageTitle(language, sourceLocale) };
  return Object.assign(createTranslate(catalog, language, formatLocaleOf(language), values), {
    language,
  }) as PanelT<Name>;
}
