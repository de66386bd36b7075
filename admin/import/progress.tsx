import { rowsToWrite } from '@/editorial/member-import/stored';
import { inLanguage, words } from '@/lib/words';
import ui from '../ui/ui.module.css';
import styles from './import.module.css';
import { Refresh } from './refresh';
import type { ImportProps } from './view';

const stay = words(
  'Vous pouvez quitter cette page\u00a0: le travail continue, et vous le retrouvez ici.',
  'You may leave this page: the work goes on, and you find it here again.',
  'Puede salir de esta página: el trabajo continúa y lo encontrará aquí.',
);

/** How far an import or its undoing is; the page asks for itself anew. */
export function Progress({ found, language }: ImportProps) {
  const undoing = found.state === 'undoing';
  const all = undoing ? found.written.length : rowsToWrite(found.trial).length;
  const done = (undoing ? found.undone : found.done) ?? 0;
  const said = undoing
    ? words(
        `Import en cours d’annulation\u00a0: ${done} sur ${all}.`,
        `Import being undone: ${done} of ${all}.`,
        `Deshaciendo la importación: ${done} de ${all}.`,
      )
    : words(
        `Import en cours\u00a0: ${done} lignes sur ${all}.`,
        `Import under way: ${done} rows of ${all}.`,
        `Importación en curso: ${done} filas de ${all}.`,
      );
  return (
    <>
      <p className={ui.lead} role="status">
        {inLanguage(said, language)}
      </p>
      <progress className={styles.progress} max={all} value={done} aria-label={inLanguage(said, language)} />
      <p className={ui.quiet}>{inLanguage(stay, language)}</p>
      <Refresh everyMs={1500} />
    </>
  );
}
