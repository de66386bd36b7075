import { created, rowsToWrite } from '@/editorial/member-import/stored';
import { hourMs, importLimits } from '@/lib/limits';
import { momentInWords } from '@/lib/moments';
import buttons from '../ui/button.module.css';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import styles from './import.module.css';
import type { ImportProps } from './props';
import { Refresh } from './refresh';

const addressOf = ({ found, routes }: ImportProps) => `${routes.api}/editorial/member-imports/${found.id}`;

/** Progress of an import or of its undoing; the page refreshes until it is over. */
export function Progress({ isStopped, ...props }: ImportProps & { isStopped: boolean }) {
  const { found, t } = props;
  const isUndo = found.state === 'undoing';
  const all = isUndo ? created(found).length : rowsToWrite(found.trial).length;
  const done = (isUndo ? found.undone : found.done) ?? 0;
  const progress = t(isUndo ? 'memberImport.undoing' : 'memberImport.importing', { done, all });
  return (
    <>
      <p className={layout.intro} role="status">
        {progress}
      </p>
      <progress className={styles.progress} max={all} value={done} aria-label={progress} />
      {isStopped ? (
        <Notice label={t('memberImport.stopped')} tone="bad">
          <SendForm action={`${addressOf(props)}/${isUndo ? 'undo' : 'run'}`} className={layout.stack}>
            <p>{t('memberImport.stoppedHow')}</p>
            <button type="submit" className={`${buttons.button} ${buttons.main}`}>
              {t('memberImport.goOn')}
            </button>
          </SendForm>
        </Notice>
      ) : (
        <p className={layout.quiet}>{t('memberImport.stay')}</p>
      )}
      <Refresh everyMs={1500} />
    </>
  );
}

/** Result of an import, with its undoing for a day; or the result of the undoing. */
export function Finished(props: ImportProps) {
  const { found, language, routes, t } = props;
  const { finishedAt, skipped, state, written } = found;
  const made = created(found).length;
  const result = t('memberImport.finished', {
    created: t('memberImport.created', { count: made }),
    completed: t('memberImport.completed', { count: written.length - made }),
  });
  const until = finishedAt ? new Date(Date.parse(finishedAt) + importLimits.undoHours * hourMs) : null;
  const left = t(state === 'undone' ? 'memberImport.notUndone' : 'memberImport.notWritten');
  return (
    <div className={layout.stack}>
      <p className={layout.intro} role="status">
        {state === 'done' ? result : t(state === 'undone' ? 'memberImport.undone' : 'memberImport.failed')}
      </p>
      {skipped.length > 0 && (
        <Notice label={`${left} (${skipped.length})`} tone="warn">
          <ul>
            {skipped.map(({ row, name, member, why }) => (
              <li key={row}>
                {member ? <a href={`${routes.admin}/collections/members/${member}`}>{name}</a> : name}
                {' – '}
                {t(`memberImport.reasons.${why}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        <a className={`${buttons.button} ${buttons.main}`} href={`${routes.admin}/collections/members?sort=-updatedAt`}>
          {t('memberImport.toMembers')}
        </a>
      </p>
      {state === 'done' && until && until > new Date() && made > 0 && (
        <SendForm action={`${addressOf(props)}/undo`} className={layout.stack}>
          <Heading>{t('memberImport.undo')}</Heading>
          <p>
            {t('memberImport.undoWhat')}{' '}
            {t('memberImport.possibleUntil', { moment: momentInWords(until.toISOString(), language) })}
          </p>
          <button type="submit" className={`${buttons.button} ${buttons.bad}`}>
            {t('memberImport.undo')}
          </button>
        </SendForm>
      )}
    </div>
  );
}
