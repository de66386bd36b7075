import { escapeMarkup } from '@/lib/plain-text';
import { type StoredNode, showsSomething } from '../nodes';
import { element, filled } from './markup';

/** `headerState` says whether a cell heads its column (1), its row (2) or both (3). */
type StoredCell = StoredNode & { headerState?: number; colSpan?: number; rowSpan?: number };
type StoredRow = StoredNode & { children?: StoredCell[] };

const headsColumn = 1;
const span = (count: unknown) => (typeof count === 'number' && count > 1 ? count : undefined);

const cellsOf = (row: StoredRow): StoredCell[] => row.children ?? [];
const isHead = (row: StoredRow) =>
  cellsOf(row).length > 0 && cellsOf(row).every((cell) => ((cell.headerState ?? 0) & headsColumn) !== 0);

function cellOf(cell: StoredCell, toHtml: (nodes: readonly StoredNode[]) => string): string {
  const heads = showsSomething(cell) ? (cell.headerState ?? 0) : 0;
  const children = (cell.children ?? []).filter(showsSomething);
  const [first] = children;
  // The words alone where there is one paragraph.
  const content = toHtml(children.length === 1 && first?.type === 'paragraph' ? (first.children ?? []) : children);
  const scope = heads === 0 ? undefined : heads & headsColumn ? 'col' : 'row';
  return element(scope ? 'th' : 'td', { scope, colspan: span(cell.colSpan), rowspan: span(cell.rowSpan) }, content);
}

/** A table with its caption, its head and the scope of its header cells; nothing where all cells are empty. */
export function table(node: StoredNode, toHtml: (nodes: readonly StoredNode[]) => string): string {
  const rows = (node.children ?? []) as StoredRow[];
  if (!rows.some((row) => cellsOf(row).some(showsSomething))) return '';
  const firstOfBody = rows.findIndex((row) => !isHead(row));
  const head = firstOfBody < 0 ? rows : rows.slice(0, firstOfBody);
  const toRows = (part: readonly StoredRow[]) =>
    part
      .map((row) =>
        element(
          'tr',
          {},
          cellsOf(row)
            .map((cell) => cellOf(cell, toHtml))
            .join(''),
        ),
      )
      .join('');
  const caption = typeof node.$?.caption === 'string' ? node.$.caption.trim() : '';
  return element(
    'table',
    {},
    filled('caption', escapeMarkup(caption)) +
      filled('thead', toRows(head)) +
      filled('tbody', toRows(rows.slice(head.length))),
  );
}
