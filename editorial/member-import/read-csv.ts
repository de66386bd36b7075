import { parse } from 'csv-parse/sync';

/** The most of a file that is taken. */
export const mostBytes = 5 * 1024 * 1024;
export const mostRows = 5000;

/** A table as it stands in a spreadsheet. `row` is the number that the spreadsheet shows beside it: the head is 1. */
export type CsvTable = { head: string[]; rows: { row: number; cells: string[] }[] };

export type CsvProblem = 'empty' | 'no-table' | 'too-many-rows';

/**
 * The text of a file: UTF-8 with or without its mark, UTF-16 as Excel's "Unicode text", and where it is no UTF-8 the
 * Windows-1252 that a French Excel writes.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The signs of Windows-1252 that Latin-1 has not, from 0x80 to 0x9f; what is none of them stays as it is. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: the decoder of some versions of Node takes Windows-1252 for Latin-1, and every apostrophe is lost. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

/** The sign between cells: the one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const firstLine = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (sign: string) => firstLine.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Our own exports put an apostrophe before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');

/** Reads a file of a spreadsheet. Empty rows are left out but counted, so that numbers are those of the spreadsheet. */
export function readCsv(bytes: Uint8Array): CsvTable | CsvProblem {
  // Excel's own hint on the delimiter is no row of its spreadsheet.
  const text = textOf(bytes).replace(/^\uFEFF?(sep=.\r?\n)?/i, '');
  if (text.trim() === '' || text.includes('\0')) return text.trim() === '' ? 'empty' : 'no-table';
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: mostRows + 2,
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
  if (records.length > mostRows + 1) return 'too-many-rows';
  return rows.length === 0 ? 'empty' : { head: cells[head] ?? [], rows };
}
