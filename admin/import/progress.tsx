import { rowsToWrite } from '@/editorial/member-import/stored';
import type { Work } from '@/editorial/member-import/work';
import type { Locale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words, words } from '@/lib/words';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import styles from './import.module.css';
import { Refresh } from './refresh';
import type { ImportProps } from './view';

const stay = words(
  'Vous pouvez quitter cette page\u00a0: le travail continue, et vous le retrouvez ici.',
  'You can leave this page: the work continues, and you will find it here.',
  'Puede salir de esta página: el trabajo continúa y lo encontrará aquí.',
);
const busy = words(
  'Le site est trop occupé pour enregistrer la suite',
  'The site is too busy to save the rest',
  'El sitio está demasiado ocupado para guardar el resto',
);
const stopped = words(
  'Le site n’a pas pu enregistrer la suite, malgré plusieurs essais',
  'The site could not save the rest, despite several attempts',
  'El sitio no ha podido guardar el resto, pese a varios intentos',
);
const stoppedHow = words(
  'Ce qui est fait reste fait, et aucune ligne n’est perdue. Si cela recommence, prévenez qui s’occupe du serveur.',
  'What is done stays done, and no row is lost. If it happens again, tell whoever looks after the server.',
  'Lo hecho, hecho está, y no se pierde ninguna fila. Si vuelve a ocurrir, avise a quien se ocupa del servidor.',
);
const goOn = words('Reprendre là où c’était', 'Continue where it left off', 'Continuar donde se quedó');

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
  'under-way': words(
    `Import en cours\u00a0: ${done} lignes sur ${all}.`,
    `Import under way: ${done} rows of ${all}.`,
    `Importación en curso: ${done} filas de ${all}.`,
  ),
  waiting: words(
    `Import en attente\u00a0: ${done} lignes sur ${all}.`,
    `Import on hold: ${done} rows of ${all}.`,
    `Importación en espera: ${done} filas de ${all}.`,
  ),
  stopped: words(
    `Import arrêté\u00a0: ${done} lignes sur ${all}.`,
    `Import stopped: ${done} rows of ${all}.`,
    `Importación detenida: ${done} filas de ${all}.`,
  ),
});

const undoneSoFar = (done: number, all: number): SoFar => ({
  'under-way': words(
    `Import en cours d’annulation\u00a0: ${done} sur ${all}.`,
    `Undoing the import: ${done} of ${all}.`,
    `Anulando la importación: ${done} de ${all}.`,
  ),
  waiting: words(
    `Annulation en attente\u00a0: ${done} sur ${all}.`,
    `Undoing on hold: ${done} of ${all}.`,
    `Anulación en espera: ${done} de ${all}.`,
  ),
  stopped: words(
    `Annulation arrêtée\u00a0: ${done} sur ${all}.`,
    `Undoing stopped: ${done} of ${all}.`,
    `Anulación detenida: ${done} de ${all}.`,
  ),
});

function goesOnBy(until: string, language: Locale): Words {
  const moment = momentInWords(until, language);
  return words(
    `Le travail reprend tout seul, là où il en était, ${moment}. Aucune ligne n’est perdue.`,
    `The work will continue by itself, where it left off, ${moment}. No row is lost.`,
    `El trabajo continuará solo, donde se quedó, ${moment}. No se pierde ninguna fila.`,
  );
}
