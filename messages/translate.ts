import type { CatalogText, Texts } from './keys';

/** What `{name}` stands for. `count` chooses the form of a plural. */
export type Values = Readonly<Record<string, string | number>>;

/** The entry of a key such as `feature.key` or `feature.group.key`. */
function findText(texts: Texts, key: string): CatalogText | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((group, part) => (group as Record<string, unknown> | undefined)?.[part], texts);
  return found as CatalogText | undefined;
}

/**
 * Makes the function that returns the texts of a catalog by key. It throws on a key that the catalog lacks, which the
 * compiler rules out, except for features that were not sent to the browser.
 *
 * @param language whose plural rules hold
 * @param formatLocale whose numbers `{count}` is written in
 * @param standing values that every text may name, without being given them
 */
export function createTranslate(texts: Texts, language: string, formatLocale: string, standing: Values = {}) {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(formatLocale);
  const fillIn = (text: string, values: Values): string =>
    text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name] ?? standing[name];
      return name === 'count' && typeof value === 'number' ? numbers.format(value) : String(value ?? placeholder);
    });
  return (text: string | { key: string; values: Values }, given: Values = {}): string => {
    const { key, values } = typeof text === 'string' ? { key: text, values: given } : text;
    const found = findText(texts, key);
    if (found === undefined) throw new Error(`No text has the key ${key}`);
    if (typeof found === 'string') return fillIn(found, values);
    return fillIn(found[plurals.select(Number(values.count))] ?? found.other, values);
  };
}
