import { columnTitle } from '@/editorial/member-import/columns';
import { rowsToWrite } from '@/editorial/member-import/stored';
import type { Outcome } from '@/editorial/member-import/trial';
import { importLimits } from '@/lib/limits';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import type { ImportProps } from './props';
import { Rows } from './rows';

const outcomes: readonly Outcome[] = ['wrong', 'new', 'changed', 'same'];

/** Effect of a file: rows to fix, the other rows by outcome, and the button. */
export function TrialRun(props: ImportProps) {
  const { found, routes, t } = props;
  const { trial, counts } = found;
  const present = outcomes.filter((outcome) => counts[outcome] > 0);
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
                {t('memberImport.quoted', { title })} {suggestion && t('memberImport.didYouMean', { suggestion })}
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
          <p>{t(`memberImport.consequences.${outcome}`)}</p>
          {outcome === 'wrong' && (
            <p>
              <a
                className={buttons.button}
                href={`${routes.api}/editorial/member-imports/${found.id}/to-fix.csv`}
                download
              >
                {t('memberImport.downloadWrong')}
              </a>
            </p>
          )}
          <Rows rows={trial.rows.filter((row) => row.outcome === outcome)} {...props} />
        </details>
      ))}
      <Heading>{t('memberImport.before')}</Heading>
      <Begin {...props} />
    </>
  );
}

function Begin({ found, language, routes, t }: ImportProps) {
  const ready = rowsToWrite(found.trial);
  if (ready.length === 0) return <p>{t('memberImport.nothingReady')}</p>;
  const silent = ready.filter((row) => row.outcome === 'new' && !row.values.agreedToListingOn).length;
  const action = `${routes.api}/editorial/member-imports/${found.id}/run`;
  return (
    <SendForm action={action} className={layout.stack}>
      {silent > 0 && (
        <label className={forms.choice}>
          <input type="checkbox" name="hideWithoutAgreement" defaultChecked />
          {t('memberImport.keepHidden', { agreement: columnTitle('agreedToListingOn', language), silent })}
        </label>
      )}
      <p>
        <button type="submit" className={`${buttons.button} ${buttons.main}`}>
          {t('memberImport.begin', { count: ready.length })}
        </button>
      </p>
      <p className={layout.quiet}>{t('memberImport.drafts', { hours: importLimits.undoHours })}</p>
    </SendForm>
  );
}
