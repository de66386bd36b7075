import { columnTitle } from '@/editorial/member-import/columns';
import type { Column } from '@/editorial/member-import/fields';
import { rowsToWrite, type StoredImport } from '@/editorial/member-import/stored';
import type { Outcome, TriedRow } from '@/editorial/member-import/trial';
import { importLimits } from '@/lib/limits';
import type { PanelT } from '@/messages/panel/types';
import buttons from '../ui/button.module.css';
import { Difference } from '../ui/difference';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';

/** Properties of each step after the first. */
export type StepProps = {
  found: StoredImport;
  t: PanelT;
  /** Addresses of the list of members, and of the endpoints of this import. */
  members: string;
  api: string;
};

const outcomes: readonly Outcome[] = ['wrong', 'new', 'changed', 'same'];

/** Effect of a file: rows to fix, the other rows by outcome, and the button. */
export function TrialRun(props: StepProps) {
  const { found, api, t } = props;
  const { trial, counts } = found;
  const present = outcomes.filter((outcome) => counts[outcome] > 0);
  const rowsOf = (outcome: Outcome) => trial.rows.filter((row) => row.outcome === outcome);
  const counted = (outcome: Outcome) => t(`memberImport.counts.${outcome}`, { count: counts[outcome] });
  return (
    <>
      <p className={layout.intro}>
        {t('memberImport.column', { column: found.fileName })} {present.map(counted).join(', ')}.{' '}
        <strong>{t('memberImport.nothingSaved')}</strong>
      </p>
      {trial.leftOut.length > 0 && (
        <Notice label={t('memberImport.leftOut')} tone="warn">
          <ul>
            {trial.leftOut.map(({ title, suggestion }, index) => (
              <li key={index}>
                {t('common.quoted', { text: title })} {suggestion && t('memberImport.didYouMean', { suggestion })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {present.map((outcome, index) => (
        <details key={outcome} open={index === 0} className={layout.stack}>
          <summary className={layout.more}>
            <strong>{counted(outcome)}</strong>
          </summary>
          {outcome === 'wrong' && (
            <>
              <p>{t('memberImport.wrongRows')}</p>
              <a className={buttons.button} href={`${api}/to-fix.csv`} download>
                {t('memberImport.downloadWrong')}
              </a>
            </>
          )}
          <ol className={lists.list}>
            {rowsOf(outcome).map((row) => (
              <Row key={row.row} row={row} {...props} />
            ))}
          </ol>
        </details>
      ))}
      <Begin {...props} />
    </>
  );
}

/** A row by its number in the spreadsheet, with its cells to fix, or those that change stored data. */
function Row({ row, members, t }: StepProps & { row: TriedRow }) {
  const titled = (column: Column) => t('memberImport.column', { column: columnTitle(column, t.language) });
  const empty = <em>{t('memberImport.empty')}</em>;
  return (
    <li>
      <span className={lists.title}>
        {t('memberImport.row', { row: row.row })}
        {' – '}
        {'member' in row ? <a href={`${members}/${row.member}`}>{row.name}</a> : row.name || empty}
      </span>
      {row.outcome === 'wrong' &&
        row.problems.map(({ column, cell, need, hint }) => (
          <span className={lists.meta} key={column + need}>
            {titled(column)} {cell ? <del>{cell}</del> : empty} {need} {hint}
          </span>
        ))}
      {row.outcome === 'changed' &&
        row.changes.map(({ column, before, after }) => (
          <span className={lists.meta} key={column}>
            {titled(column)} {before && <Difference t={t} changes={[{ text: before, kind: 'removed' }]} />}{' '}
            <Difference t={t} changes={[{ text: after, kind: 'added' }]} />
          </span>
        ))}
    </li>
  );
}

function Begin({ found, api, t }: StepProps) {
  const ready = rowsToWrite(found);
  if (ready.length === 0) return <p>{t('memberImport.nothingReady')}</p>;
  const silent = ready.filter((row) => row.outcome === 'new' && !row.values.agreedToListingOn).length;
  const agreement = columnTitle('agreedToListingOn', t.language);
  const button = t('memberImport.begin', { count: ready.length });
  return (
    <SendForm action={`${api}/run`} className={layout.stack} button={button} tone="main">
      <p className={layout.quiet}>{t('memberImport.drafts', { hours: importLimits.undoHours })}</p>
      {silent > 0 && (
        <label className={forms.choice}>
          <input type="checkbox" name="hideWithoutAgreement" defaultChecked />
          {t('memberImport.keepHidden', { agreement, silent })}
        </label>
      )}
    </SendForm>
  );
}
