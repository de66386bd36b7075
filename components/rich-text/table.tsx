import { type ReactNode, useId } from 'react';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { type StoredNode, showsSomething } from '@/lib/rich-text/nodes';
import { getT } from '@/messages/site';
import styles from './table.module.css';

/** `headerState` says whether a cell heads its column (1), its row (2) or both (3), as Lexical's `TableCellHeaderStates` does. */
type StoredCell = StoredNode & { headerState?: number; colSpan?: number; rowSpan?: number };
type StoredRow = StoredNode & { children?: StoredCell[] };
/** A table as it is stored; its caption is kept under `$`. */
export type StoredTable = StoredNode & { children?: StoredRow[] };

const headsColumn = 1;

const span = (count: number | undefined) => (count && count > 1 ? count : undefined);

type ToElements = (nodes: readonly StoredNode[]) => ReactNode;

/** What a cell holds: its words where that is one paragraph, else its paragraphs. */
function contentOf(cell: StoredCell, toElements: ToElements): ReactNode {
  const children = (cell.children ?? []).filter(showsSomething);
  const [first] = children;
  return toElements(children.length === 1 && first?.type === 'paragraph' ? (first.children ?? []) : children);
}

function Cell({ cell, toElements }: { cell: StoredCell; toElements: ToElements }) {
  const heads = showsSomething(cell) ? (cell.headerState ?? 0) : 0;
  const spans = { colSpan: span(cell.colSpan), rowSpan: span(cell.rowSpan) };
  const content = contentOf(cell, toElements);
  if (heads === 0) return <td {...spans}>{content}</td>;
  return (
    <th scope={heads & headsColumn ? 'col' : 'row'} {...spans}>
      {content}
    </th>
  );
}

const cellsOf = (row: StoredRow): StoredCell[] => row.children ?? [];
const isHead = (row: StoredRow) =>
  cellsOf(row).length > 0 && cellsOf(row).every((cell) => ((cell.headerState ?? 0) & headsColumn) !== 0);

type Props = { locale: Locale; lang: string | undefined; table: StoredTable; toElements: ToElements };

/** A table with its caption. It can be scrolled on its own where the window is narrow, also by keyboard. */
export function Table({ locale, lang, table, toElements }: Props) {
  const id = useId();
  const rows = table.children ?? [];
  const firstOfBody = rows.findIndex((row) => !isHead(row));
  const head = firstOfBody < 0 ? rows : rows.slice(0, firstOfBody);
  const body = rows.slice(head.length);
  const caption = typeof table.$?.caption === 'string' ? table.$.caption.trim() : '';
  const toRows = (part: readonly StoredRow[], start: number) =>
    part.map((row, index) => (
      // Neither rows nor cells have ids, and they don't move on a page.
      <tr key={start + index}>
        {cellsOf(row).map((cell, at) => (
          <Cell key={at} cell={cell} toElements={toElements} />
        ))}
      </tr>
    ));
  if (!rows.some(showsCells)) return null;
  return (
    // A group, no region: a text may have many tables, and landmarks are few.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      className={styles.wrap}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      {...(caption
        ? { 'aria-labelledby': id }
        : { 'aria-label': getT(locale)('richText.table'), lang: lang && locale })}
    >
      <table className={styles.table} {...langAttributes(lang)}>
        {caption && <caption id={id}>{caption}</caption>}
        {head.length > 0 && <thead>{toRows(head, 0)}</thead>}
        {body.length > 0 && <tbody>{toRows(body, head.length)}</tbody>}
      </table>
    </div>
  );
}

const showsCells = (row: StoredRow): boolean => cellsOf(row).some(showsSomething);
