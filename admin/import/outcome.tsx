import { undoableUntil } from '@/editorial/member-import/endpoints';
import { created, rowsToWrite } from '@/editorial/member-import/stored';
import { momentInWords } from '@/lib/moments';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import { Refresh } from './refresh';
import type { StepProps } from './trial-run';

/** Progress of an import or of its undoing; the page refreshes until it is over. */
export function Progress({ found, api, t, isStopped }: StepProps & { isStopped: boolean }) {
  const isUndo = found.state === 'undoing';
  const all = isUndo ? created(found).length : rowsToWrite(found).length;
  const done = isUndo ? found.undone : found.done;
  const progress = `${t(`memberImport.states.${found.state}`)} (${done}/${all})`;
  return (
    <>
      <p className={layout.intro} role="status">
        {progress}
      </p>
      <progress max={all} value={done} aria-label={progress} />
      {isStopped ? (
        <Notice label={t('memberImport.stopped')} tone="bad">
          <SendForm action={`${api}/${isUndo ? 'undo' : 'run'}`} button={t('memberImport.goOn')} tone="main">
            <p>{t('memberImport.stoppedHow')}</p>
          </SendForm>
        </Notice>
      ) : (
        <p className={layout.quiet}>{t('memberImport.stay')}</p>
      )}
      <Refresh />
    </>
  );
}

/** Result of an import, with its undoing for a day; or the result of the undoing. */
export function Finished({ found, members, api, t }: StepProps) {
  const { skipped, state, written } = found;
  const count = created(found).length;
  const results = {
    created: t('memberImport.created', { count }),
    completed: t('memberImport.completed', { count: written.length - count }),
  };
  const until = undoableUntil(found);
  return (
    <>
      <p className={layout.intro} role="status">
        {state === 'done'
          ? t('memberImport.finished', results)
          : t(state === 'undone' ? 'memberImport.undone' : 'memberImport.failed')}
      </p>
      {skipped.length > 0 && (
        <Notice label={t('memberImport.leftAside', { count: skipped.length })} tone="warn">
          <ul>
            {skipped.map(({ row, name, member, why }) => (
              <li key={row}>
                {member ? <a href={`${members}/${member}`}>{name}</a> : name}
                {' – '}
                {t(`memberImport.reasons.${why}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {until && count > 0 && (
        <SendForm action={`${api}/undo`} className={layout.stack} button={t('memberImport.undo')} tone="bad">
          <p>{t('memberImport.undoWhat', { moment: momentInWords(until.toISOString(), t.language) })}</p>
        </SendForm>
      )}
    </>
  );
}
