import { stringify } from 'csv-stringify/sync';
import { contentDisposition } from './content-disposition';
import { byLocale, isLocale } from './locales';

/** The delimiter that spreadsheets of a language expect: a semicolon where numbers have a decimal comma. */
const delimiters = byLocale(({ csvDelimiter }) => csvDelimiter);

const delimiterOf = (language: string) => (isLocale(language) ? delimiters[language] : ',');

/** What a cell may hold; numbers are written as the language of the table writes them. */
export type CsvCell = string | number | null | undefined;

/**
 * Returns a number with the decimal mark that spreadsheets of a language read: with another it would be a text or a
 * date.
 */
export const decimal = (value: number, language: string): string =>
  delimiterOf(language) === ';' ? String(value).replace('.', ',') : String(value);

/**
 * Returns rows as CSV for spreadsheets of a language, with no cell that they would run as a formula.
 *
 * @param bom whether to begin with the mark by which Excel knows UTF-8
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], language: string, { bom = true } = {}): string {
  return stringify([...rows], {
    bom,
    // Numbers are not escaped: a minus before one is no formula.
    cast: { number: (value) => decimal(value, language) },
    delimiter: delimiterOf(language),
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** The headers of a CSV download, which must not be cached. */
export const csvHeaders = (name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': contentDisposition('attachment', name),
  'Cache-Control': 'private, no-store',
});
