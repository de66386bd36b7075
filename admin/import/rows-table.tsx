import { columnTitles } from '@/editorial/member-import/columns';
import type { TriedRow } from '@/editorial/member-import/trial';
import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { Difference } from '../ui/difference';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import styles from './import.module.css';
import { trialTexts } from './trial-words';

const pageSize = 20;

type RowsTableProps = {
  rows: readonly TriedRow[];
  /** The address of the list, to which a page is added. */
  here: string;
  page: string | undefined;
  language: Locale;
  /** The path of the admin panel. */
  admin: string;
};

/** One page of the rows of a trial run, with the numbers of the spreadsheet. */
export function RowsTable({ rows, here, page: asked, language, admin }: RowsTableProps) {
  const said = (text: keyof typeof trialTexts) => inLanguage(trialTexts[text], language);
  if (rows.length === 0) return <p>{said('noRow')}</p>;
  const pages = Math.ceil(rows.length / pageSize);
  const page = Math.min(Math.max(Number(asked) || 1, 1), pages);
  const shown = rows.slice((page - 1) * pageSize, page * pageSize);
  const caption = label({ key: 'memberImport.caption', values: { page, pages } });
  return (
    <div className={ui.tablewrap}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: below 700 px the style makes blocks of tables, which then lose their roles. */}
      <table role="table" className={`${ui.table} ${ui.tableStack} ${styles.rows}`}>
        <caption>{inLanguage(caption, language)}</caption>
        <thead>
          <tr role="row">
            {(['row', 'member', 'column', 'there', 'needed'] as const).map((title) => (
              <th key={title} role="columnheader" scope="col">
                {said(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.flatMap((row) =>
            row.outcome === 'wrong'
              ? row.problems.map((problem, index) => (
                  <tr role="row" key={`${row.row}-${index}`}>
                    <th role="rowheader" scope="row">
                      {row.row}
                    </th>
                    <Cell title={said('member')}>{row.name || <em>{said('empty')}</em>}</Cell>
                    <Cell title={said('column')}>{columnTitles[problem.column][language]}</Cell>
                    <Cell title={said('there')}>{problem.cell || <em>{said('empty')}</em>}</Cell>
                    <Cell title={said('needed')}>
                      <State icon="error" tone="bad">
                        {problem.need}
                      </State>
                      {problem.hint && <small>{problem.hint}</small>}
                    </Cell>
                  </tr>
                ))
              : [
                  <tr role="row" key={row.row}>
                    <th role="rowheader" scope="row">
                      {row.row}
                    </th>
                    <Cell title={said('member')}>
                      {'member' in row ? (
                        <a href={`${admin}/collections/members/${row.member}`}>{row.name}</a>
                      ) : (
                        row.name
                      )}
                    </Cell>
                    <Happens row={row} language={language} />
                  </tr>,
                ],
          )}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as above. */}
      {pages > 1 && (
        <nav className={`${ui.row} ${styles.pages}`} aria-label={said('pages')}>
          {page > 1 && (
            <a className={ui.button} href={`${here}&page=${page - 1}`}>
              {said('previous')}
            </a>
          )}
          {page < pages && (
            <a className={ui.button} href={`${here}&page=${page + 1}`}>
              {said('next')}
            </a>
          )}
        </nav>
      )}
    </div>
  );
}

function Cell({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <td role="cell" data-l={title}>
      {children}
    </td>
  );
}

/** What becomes of a row that is ready: the three last columns in one. */
function Happens({ row, language }: { row: Exclude<TriedRow, { outcome: 'wrong' }>; language: Locale }) {
  const said = (text: keyof typeof trialTexts) => inLanguage(trialTexts[text], language);
  return (
    <td role="cell" colSpan={3} data-l={said('happens')}>
      {row.outcome === 'new' && (
        <State icon="check" tone="ok">
          {said('becomesNew')}
        </State>
      )}
      {row.outcome === 'same' && (
        <State icon="current" tone="off">
          {said('staysSame')}
        </State>
      )}
      {row.outcome === 'changed' && (
        <ul className={styles.changes}>
          {row.changes.map(({ column, before, after }) => (
            <li key={column}>
              {columnTitles[column][language]}&nbsp;:{' '}
              <Difference
                language={language}
                changes={[
                  ...(before ? [{ text: before, kind: 'removed' } as const, { text: ' ', kind: 'same' } as const] : []),
                  { text: after, kind: 'added' },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
