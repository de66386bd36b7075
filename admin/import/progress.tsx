import { rowsToWrite } from '@/editorial/member-import/stored';
import type { Work } from '@/editorial/member-import/work';
import type { Locale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import styles from './import.module.css';
import { Refresh } from './refresh';
import type { ImportProps } from './view';

const stay = label('memberImport.stay');
const busy = label('memberImport.busy');
const stopped = label('memberImport.stopped');
const stoppedHow = label('memberImport.stoppedHow');
const goOn = label('memberImport.goOn');

/** How far an import or its undoing is, and what holds it up; the page asks for itself anew. */
export function Progress({ found, language, routes, work }: ImportProps & { work: Work }) {
  const undoing = found.state === 'undoing';
  const all = undoing ? found.written.length : rowsToWrite(found.trial).length;
  const done = (undoing ? found.undone : found.done) ?? 0;
  const said = inLanguage((undoing ? undoneSoFar : importedSoFar)(done, all)[work.state], language);
  return (
    <>
      <p className={ui.lead} role="status">
        {said}
      </p>
      <progress className={styles.progress} max={all} value={done} aria-label={said} />
      {work.state === 'waiting' && (
        <Notice label={inLanguage(busy, language)} tone="warn">
          <p>{inLanguage(goesOnBy(work.until, language), language)}</p>
        </Notice>
      )}
      {work.state === 'stopped' ? (
        <Notice label={inLanguage(stopped, language)} tone="bad">
          <SendForm
            action={`${routes.api}/editorial/member-imports/${found.id}/continue`}
            className={ui.stack}
            language={language}
          >
            <p>{inLanguage(stoppedHow, language)}</p>
            <p>
              <button type="submit" className={`${ui.button} ${ui.buttonMain}`}>
                {inLanguage(goOn, language)}
              </button>
            </p>
          </SendForm>
        </Notice>
      ) : (
        <p className={ui.quiet}>{inLanguage(stay, language)}</p>
      )}
      <Refresh everyMs={1500} />
    </>
  );
}

type SoFar = Record<Work['state'], Words>;

const importedSoFar = (done: number, all: number): SoFar => ({
  'under-way': label({ key: 'memberImport.underWay', values: { done, all } }),
  waiting: label({ key: 'memberImport.waiting', values: { done, all } }),
  stopped: label({ key: 'memberImport.stoppedAt', values: { done, all } }),
});

const undoneSoFar = (done: number, all: number): SoFar => ({
  'under-way': label({ key: 'memberImport.undoing', values: { done, all } }),
  waiting: label({ key: 'memberImport.undoingWaiting', values: { done, all } }),
  stopped: label({ key: 'memberImport.undoingStopped', values: { done, all } }),
});

function goesOnBy(until: string, language: Locale): Words {
  const moment = momentInWords(until, language);
  return label({ key: 'memberImport.continuesByItself', values: { moment } });
}
