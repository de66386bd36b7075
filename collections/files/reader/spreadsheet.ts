import { type CellObject, read, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { FileFinding } from '@/lib/file-findings';
import type { OfficeContent } from '../facts';
import type { Parts } from './unzip';

/** The parts of an .xlsx that are read: its cells and how they are shown; no pictures, programs or comments. */
export const isSpreadsheetPart = (name: string): boolean =>
  /\.(xml|rels)$/.test(name) &&
  !/^xl\/(comments|threadedComments|persons|drawings|charts|diagrams|revisions)/.test(name);

/** What the names of the parts tell. */
export function findInSpreadsheet(names: readonly string[]): FileFinding[] {
  return [
    ...(names.some((name) => /^xl\/(comments|threadedComments)/.test(name)) ? ['comments' as const] : []),
    ...(names.some((name) => name.startsWith('xl/revisions/')) ? ['tracked-changes' as const] : []),
  ];
}

/** A cell as displayed: number, date or result of a formula in its format; '' for empty cells and errors. */
function shown(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'z' || cell.t === 'e') return '';
  return cell.w ?? String(cell.v ?? '');
}

type Cells = { visible: string[]; hasHidden: boolean };

function readSheet(sheet: WorkSheet, isHiddenSheet: boolean): Cells {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const isHiddenRow = (row: number) => isHiddenSheet || sheet['!rows']?.[row]?.hidden === true;
  const isHiddenColumn = (column: number) => sheet['!cols']?.[column]?.hidden === true;
  let hasHidden = false;
  const visible: string[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const text = shown(cell).trim();
      if (!text) return;
      if (isHiddenRow(row) || isHiddenColumn(column)) hasHidden = true;
      else visible.push(text);
    });
  });
  return { visible, hasHidden };
}

/** The text of all visible cells of an .xlsx, sheet by sheet, and whether it has hidden ones. */
export function readSpreadsheet(parts: Parts): OfficeContent {
  // Zipped again from what was unpacked within limits: the library would unpack without any.
  const file = zipSync(Object.fromEntries(parts), { level: 0 });
  // Dense: rows in a list and not a property for each cell; with styles, since they say which rows are hidden.
  const book = read(file, { type: 'array', dense: true, cellStyles: true, cellFormula: false, cellHTML: false });
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const isHidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    return sheet ? readSheet(sheet, isHidden) : { visible: [], hasHidden: false };
  });
  const texts = sheets.map(({ visible }) => visible.join(' '));
  return { texts, findings: sheets.some(({ hasHidden }) => hasHidden) ? ['hidden-text'] : [] };
}
