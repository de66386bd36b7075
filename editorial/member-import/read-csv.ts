import { parse } from 'csv-parse/sync';
import { removeInvisible } from '@/lib/invisible-characters';
import { importLimits } from '@/lib/limits';
import { textOf } from './encoding';

/** A row; `row` is the number that the spreadsheet shows: the head is 1. */
export type CsvRow = { row: number; cells: string[] };

/** Content of a spreadsheet. */
export type ParsedCsv = { head: string[]; rows: CsvRow[] };

export type CsvProblem = 'empty' | 'no-table' | 'too-many-rows' | 'unknown-encoding';

/** First bytes of workbooks, old Office files, PDFs and images, in hexadecimal: files that people upload by mistake. */
const otherFormats = /^(?:504b0[3-8]|d0cf11e0|25504446|89504e47|ffd8ff|7b5c727466)/;

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

/** Reads a CSV file. Empty rows are omitted but counted, so that numbers are those of the spreadsheet. */
export function readCsv(bytes: Uint8Array): ParsedCsv | CsvProblem {
  if (otherFormats.test(Buffer.from(bytes.subarray(0, 8)).toString('hex'))) return 'no-table';
  const text = textOf(bytes);
  if (text === null) return 'unknown-encoding';
  // Excel's own hint on the delimiter is not a row.
  const content = text.replace(/^sep=.\r?\n/i, '');
  let rows: CsvRow[];
  try {
    const cells: string[][] = parse(content, {
      cast: withoutGuard,
      delimiter: delimiterOf(content),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: importLimits.maxRows + 2,
    });
    rows = cells.map((each, index) => ({ row: index + 1, cells: each }));
  } catch {
    return 'no-table';
  }
  if (rows.length > importLimits.maxRows + 1) return 'too-many-rows';
  const [head, ...filled] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return head && filled.length > 0 ? { head: head.cells, rows: filled } : 'empty';
}
