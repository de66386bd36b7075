import { columnTitle } from '@/editorial/member-import/columns';
import type { TriedRow } from '@/editorial/member-import/trial';
import { Difference } from '../ui/difference';
import lists from '../ui/list.module.css';
import type { ImportProps } from './props';

/** Maximum number of rows shown; rows to fix can be downloaded. */
const maxShown = 500;

type RowsProps = ImportProps & { rows: readonly TriedRow[] };

/** Rows of a trial run, by their number in the spreadsheet, with the cells to fix and the changes of each. */
export function Rows({ rows, ...props }: RowsProps) {
  const { routes, t } = props;
  const more = rows.length - maxShown;
  return (
    <>
      <ol className={lists.list}>
        {rows.slice(0, maxShown).map((row) => (
          <li key={row.row}>
            <span className={lists.title}>
              {t('memberImport.numberedRow', { row: row.row })}
              {' – '}
              {'member' in row ? (
                <a href={`${routes.admin}/collections/members/${row.member}`}>{row.name}</a>
              ) : (
                row.name || <em>{t('memberImport.empty')}</em>
              )}
            </span>
            <Cells row={row} {...props} />
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('memberImport.more', { count: more })}</p>}
    </>
  );
}

/** Cells of a row to fix, or that change stored data. */
function Cells({ row, language, t }: ImportProps & { row: TriedRow }) {
  const columnNamed = (column: Parameters<typeof columnTitle>[0]) =>
    t('memberImport.column', { column: columnTitle(column, language) });
  if (row.outcome === 'wrong')
    return row.problems.map(({ column, cell, need, hint }) => (
      <span className={lists.meta} key={column + need}>
        {columnNamed(column)} {cell ? <del>{cell}</del> : <em>{t('memberImport.empty')}</em>} {need} {hint}
      </span>
    ));
  if (row.outcome !== 'changed') return null;
  return row.changes.map(({ column, before, after }) => (
    <span className={lists.meta} key={column}>
      {columnNamed(column)}{' '}
      <Difference
        t={t}
        changes={[
          { text: before, kind: before ? 'removed' : 'same' },
          { text: ' ', kind: 'same' },
          { text: after, kind: 'added' },
        ]}
      />
    </span>
  ));
}
