import { sourceLocale } from '@/lib/locales';
import { capitalised, languageName } from '@/lib/names';
import { type PanelLanguage, panelFormatLocale } from './languages';
import type { Catalog, Feature, PanelT, PluralText } from './types';

type Values = Readonly<Record<string, string | number>>;
type Entry = string | PluralText;

/** The entry of a key such as `feature.key` or `feature.group.key`. */
function findEntry(catalog: Catalog, key: string): Entry | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((texts, part) => (texts as Record<string, unknown> | undefined)?.[part], catalog);
  return found as Entry | undefined;
}

const fillIn = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/**
 * Makes the `t` of a catalog. It throws on a key that the catalog lacks, which the compiler rules out but for features
 * that were not sent to the browser.
 */
export function createT<Name extends Feature>(catalog: Catalog, language: PanelLanguage): PanelT<Name> {
  const plurals = new Intl.PluralRules(language);
  // What the source language is called: texts about it need not be given its name.
  const source = languageName(language, sourceLocale);
  const standing: Values = { source, Source: capitalised(language, source) };
  const lists = new Intl.ListFormat(panelFormatLocale[language], { type: 'conjunction' });
  const translate = (text: string | { key: string; values: Values }, given: Values = {}): string => {
    const { key, values } = typeof text === 'string' ? { key: text, values: given } : text;
    const entry = findEntry(catalog, key);
    if (entry === undefined) throw new Error(`No text of the panel has the key ${key}`);
    if (typeof entry === 'string') return fillIn(entry, { ...standing, ...values });
    return fillIn(entry[plurals.select(Number(values.count))] ?? entry.other, { ...standing, ...values });
  };
  return Object.assign(translate, {
    language,
    list: (items: readonly string[]) => lists.format(items),
  }) as PanelT<Name>;
}
