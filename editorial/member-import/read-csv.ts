import { parse } from 'csv-parse/sync';
import { removeInvisible } from '@/lib/invisible-characters';
import { importLimits } from '@/lib/limits';
import { textOf } from './encoding';

/** Maximum size of a file. */
const { maxRows } = importLimits;

/** Content of a spreadsheet. `row` is the number that the spreadsheet shows: the head is 1. */
export type ParsedCsv = { head: string[]; rows: { row: number; cells: string[] }[] };

export type CsvProblem = 'empty' | 'no-table' | 'too-many-rows' | 'unknown-encoding';

/** Returns the delimiter: the most frequent one in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const firstLine = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (sign: string) => firstLine.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Our own exports put an apostrophe before cells that a spreadsheet would run as a formula. */
const withoutGuard = (cell: string): string =>
  removeInvisible(cell)
    .trim()
    .replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');

/** First bytes of workbooks, old Office files, PDFs and images, in hexadecimal: files that people upload by mistake. */
const otherFormats = /^(?:504b0[3-8]|d0cf11e0|25504446|89504e47|ffd8ff|7b5c727466)/;
const isOtherFormat = (bytes: Uint8Array): boolean =>
  otherFormats.test(Buffer.from(bytes.subarray(0, 8)).toString('hex'));

/** Reads a CSV file. Empty rows are omitted but counted, so that numbers are those of the spreadsheet. */
export function readCsv(bytes: Uint8Array): ParsedCsv | CsvProblem {
  if (isOtherFormat(bytes)) return 'no-table';
  const decoded = textOf(bytes);
  if (decoded === null) return 'unknown-encoding';
  // Excel's own hint on the delimiter is not a row.
  const text = decoded.replace(/^\uFEFF?(sep=.\r?\n)?/i, '');
  if (text.trim() === '') return 'empty';
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: maxRows + 2,
    });
  } catch {
    return 'no-table';
  }
  const cells = records.map((record) => record.map(withoutGuard));
  const head = cells.findIndex((record) => record.some((cell) => cell !== ''));
  const rows = cells
    .map((record, index) => ({ row: index + 1, cells: record }))
    .slice(head + 1)
    .filter((record) => record.cells.some((cell) => cell !== ''));
  if (records.length > maxRows + 1) return 'too-many-rows';
  return rows.length === 0 ? 'empty' : { head: cells[head] ?? [], rows };
}
