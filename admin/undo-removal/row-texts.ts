import { isRecord } from '@/lib/api/values';
import { isLocale, type Locale } from '@/lib/locales';

type Data = Record<string, unknown>;

/** Texts of a row by their paths in the document, rows by id, in each locale. */
export type RowTexts = Partial<Record<Locale, Data>>;

const isLocalized = (value: Data): boolean => {
  const names = Object.keys(value);
  return names.length > 0 && names.every(isLocale);
};
const isText = (value: unknown): boolean =>
  typeof value === 'string' ? value !== '' : isRecord(value) && isRecord(value.root);

/** Returns the row of a document, by the path of its list with rows by id; null where it is not there. */
function findRow(document: Data, path: string): Data | null {
  let value: unknown = document;
  for (const part of path.split('.')) {
    if (Array.isArray(value)) value = value.find((row) => isRecord(row) && row.id === part);
    else value = isRecord(value) ? value[part] : undefined;
  }
  return isRecord(value) ? value : null;
}

function collect(value: unknown, path: string, except: Locale | null, texts: RowTexts): void {
  if (Array.isArray(value)) {
    for (const row of value) if (isRecord(row) && row.id) collect(row, `${path}.${row.id}`, except, texts);
    return;
  }
  if (!isRecord(value)) return;
  if (!isLocalized(value)) {
    for (const [name, inner] of Object.entries(value)) collect(inner, `${path}.${name}`, except, texts);
    return;
  }
  for (const [locale, text] of Object.entries(value)) {
    if (!isLocale(locale) || locale === except || !isText(text)) continue;
    texts[locale] = { ...texts[locale], [path]: text };
  }
}

/**
 * Returns the texts of a row in all locales, but for one that the form holds itself.
 *
 * @param document with all its locales (`{ fr, en }`)
 * @param path of the row, rows by id: `layout.6650…`
 */
export function textsOfRow(document: Data, path: string, except: Locale | null): RowTexts {
  const texts: RowTexts = {};
  collect(findRow(document, path), path, except, texts);
  return texts;
}
