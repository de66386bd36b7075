import type { DescribedReference } from '@/editorial/links/describe';
import type { ClientT } from '@/messages/panel/types';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
import tables from '../ui/table.module.css';

const columns = ['content', 'target', 'place', 'state', 'after'] as const;

type UsageTableProps = {
  caption: string;
  references: readonly DescribedReference[];
  t: ClientT;
  /** Opens the forms in a new tab, as a dialog must. */
  inNewTab?: boolean;
};

/** Usages, one line each, with a link to the form. */
export function UsageTable({ caption, references, t, inNewTab = false }: UsageTableProps) {
  // Of a selection, which of its documents is used.
  const hasTargets = references.some(({ target }) => target !== undefined);
  return (
    <div className={tables.wrap}>
      <table role="table" className={`${tables.table} ${tables.stacked}`}>
        <caption>{caption}</caption>
        <thead>
          <tr role="row">
            {columns
              .filter((name) => name !== 'target' || hasTargets)
              .map((name) => (
                <th key={name} role="columnheader" scope="col">
                  {t(`usage.columns.${name}`)}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {references.map((reference, index) => (
            <tr key={index} role="row">
              <th role="rowheader" scope="row">
                <a
                  href={reference.href}
                  target={inNewTab ? '_blank' : undefined}
                  rel={inNewTab ? 'noopener' : undefined}
                >
                  {reference.title}
                  {inNewTab && <span className={layout.visuallyHidden}> ({t('usage.newTab')})</span>}
                </a>
                <small>{reference.kind}</small>
              </th>
              {hasTargets && (
                <td role="cell" data-l={t('usage.columns.target')}>
                  {reference.target}
                </td>
              )}
              <td role="cell" data-l={t('usage.columns.place')}>
                {reference.place}
              </td>
              <td role="cell" data-l={t('usage.columns.state')}>
                <State icon={reference.live ? 'shown' : 'draft'} tone={reference.live ? 'plain' : 'off'}>
                  {t(reference.live ? 'usage.live' : 'usage.draft')}
                </State>
              </td>
              <td role="cell" data-l={t('usage.columns.after')}>
                <Consequence reference={reference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Consequence({ reference }: { reference: DescribedReference }) {
  if (reference.wouldBreak) {
    return (
      <State icon="error" tone="bad">
        {reference.consequence}
      </State>
    );
  }
  return (
    <State icon={reference.live ? 'stale' : 'check'} tone={reference.live ? 'warn' : 'ok'}>
      {reference.consequence}
    </State>
  );
}
