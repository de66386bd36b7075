import type { Use } from '@/editorial/links/describe';
import type { ClientT } from '@/messages/panel/types';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
import tables from '../ui/table.module.css';

const columns = ['content', 'place', 'state', 'after'] as const;

type UsesTableProps = {
  caption: string;
  uses: readonly Use[];
  t: ClientT;
  /** Opens the forms in a new tab, as a dialog must. */
  inNewTab?: boolean;
};

/** Usages, one line each, with a link to the form. */
export function UsesTable({ caption, uses, t, inNewTab = false }: UsesTableProps) {
  return (
    <div className={tables.wrap}>
      <table role="table" className={`${tables.table} ${tables.stacked}`}>
        <caption>{caption}</caption>
        <thead>
          <tr role="row">
            {columns.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {t(`usage.columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map((use, index) => (
            <tr key={index} role="row">
              <th role="rowheader" scope="row">
                <a href={use.href} target={inNewTab ? '_blank' : undefined} rel={inNewTab ? 'noopener' : undefined}>
                  {use.title}
                  {inNewTab && <span className={layout.visuallyHidden}> ({t('usage.newTab')})</span>}
                </a>
                <small>{use.kind}</small>
              </th>
              <td role="cell" data-l={t('usage.columns.place')}>
                {use.place}
              </td>
              <td role="cell" data-l={t('usage.columns.state')}>
                <State icon={use.live ? 'shown' : 'draft'} tone={use.live ? 'plain' : 'off'}>
                  {t(use.live ? 'usage.live' : 'usage.draft')}
                </State>
              </td>
              <td role="cell" data-l={t('usage.columns.after')}>
                <Consequence use={use} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Consequence({ use }: { use: Use }) {
  if (use.wouldBreak) {
    return (
      <State icon="error" tone="bad">
        {use.consequence}
      </State>
    );
  }
  return (
    <State icon={use.live ? 'stale' : 'check'} tone={use.live ? 'warn' : 'ok'}>
      {use.consequence}
    </State>
  );
}
