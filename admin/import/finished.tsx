import { type Skipped, undoableMs } from '@/editorial/member-import/stored';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words, words } from '@/lib/words';
import { Heading } from '../ui/heading';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import { Steps } from './steps';
import type { ImportProps } from './view';

const whyNotWritten = {
  'changed-meanwhile': words(
    'Modifié par quelqu’un depuis l’essai\u00a0: laissé tel quel.',
    'Changed by someone since the trial run: left as it is.',
    'Modificado por alguien desde la prueba: se ha dejado tal cual.',
  ),
  'there-meanwhile': words(
    'Créé par quelqu’un depuis l’essai\u00a0: laissé tel quel.',
    'Created by someone since the trial run: left as it is.',
    'Creado por alguien desde la prueba: se ha dejado tal cual.',
  ),
  'network-gone': words(
    'Fait partie d’un membre qui n’existe plus\u00a0: non importé.',
    'Belongs to a member that no longer exists: not imported.',
    'Forma parte de un miembro que ya no existe: no se ha importado.',
  ),
  failed: words('N’a pas pu être enregistré.', 'Could not be saved.', 'No se ha podido guardar.'),
  locked: words(
    'Quelqu’un le modifie en ce moment\u00a0: laissé tel quel.',
    'Someone is editing it right now: left as it is.',
    'Alguien lo está modificando en este momento: se ha dejado tal cual.',
  ),
  touched: words(
    'Modifié depuis l’import\u00a0: gardé tel quel.',
    'Changed since the import: kept as it is.',
    'Modificado desde la importación: se conserva tal cual.',
  ),
  'in-review': words(
    'En relecture depuis l’import\u00a0: gardé tel quel.',
    'In review since the import: kept as it is.',
    'En revisión desde la importación: se conserva tal cual.',
  ),
  scheduled: words(
    'Programmé depuis l’import\u00a0: gardé tel quel.',
    'Scheduled since the import: kept as it is.',
    'Programado desde la importación: se conserva tal cual.',
  ),
  published: words(
    'Publié depuis l’import\u00a0: gardé tel quel.',
    'Published since the import: kept as it is.',
    'Publicado desde la importación: se conserva tal cual.',
  ),
  used: words(
    'Utilisé ailleurs sur le site\u00a0: gardé.',
    'Used elsewhere on the site: kept.',
    'Utilizado en otra parte del sitio: se conserva.',
  ),
} satisfies Record<Skipped['why'], Words>;

const texts = {
  failed: words(
    'L’import s’est arrêté\u00a0: la personne qui l’a lancé ne peut plus publier.',
    'The import stopped: the person who started it can no longer publish.',
    'La importación se ha detenido: quien la inició ya no puede publicar.',
  ),
  undone: words('L’import est annulé.', 'The import has been undone.', 'La importación se ha anulado.'),
  notUndone: words('Ce qui n’a pas été annulé', 'What was not undone', 'Lo que no se ha anulado'),
  notWritten: words('Ce qui n’a pas été importé', 'What was not imported', 'Lo que no se ha importado'),
  all: words('Tout a été annulé.', 'Everything was undone.', 'Se ha anulado todo.'),
  toMembers: words('Relire les membres', 'Review the members', 'Revisar los miembros'),
  undo: words('Annuler cet import', 'Undo this import', 'Anular esta importación'),
  undoWhat: words(
    'Les nouveaux membres sont supprimés\u00a0; les autres fiches retrouvent, en brouillon, ce qu’elles contenaient. Ce sur quoi quelqu’un a travaillé depuis est gardé et nommé ici\u00a0: modifié, en relecture, programmé, publié ou utilisé ailleurs.',
    'New members are deleted; the other records go back, as drafts, to what they contained. What someone has worked on since is kept and named here: changed, in review, scheduled, published or used elsewhere.',
    'Los miembros nuevos se eliminan; las demás fichas recuperan, en borrador, lo que contenían. Lo que alguien ha trabajado desde entonces se conserva y se indica aquí: modificado, en revisión, programado, publicado o utilizado en otra parte.',
  ),
};

/** What an import did, and the way back for a day; or what its undoing left. */
export function Finished({ found, language, routes }: ImportProps) {
  const say = (text: keyof typeof texts) => inLanguage(texts[text], language);
  const { finishedAt, id, skipped, state, written } = found;
  if (state === 'failed')
    return (
      <Notice label={say('failed')} tone="bad">
        {null}
      </Notice>
    );
  if (state === 'undone')
    return (
      <>
        <p className={ui.lead} role="status">
          {say('undone')} {skipped.length === 0 && say('all')}
        </p>
        <NotDone {...{ skipped, language, routes }} title={say('notUndone')} />
      </>
    );
  const made = written.filter(({ before }) => !before).length;
  const completed = written.length - made;
  const until = finishedAt ? new Date(Date.parse(finishedAt) + undoableMs) : null;
  const result = words(
    `Import terminé\u00a0: ${made} ${made > 1 ? 'membres créés' : 'membre créé'} et ${completed} ${completed > 1 ? 'complétés' : 'complété'}, en brouillon.`,
    `Import finished: ${made} ${made === 1 ? 'member' : 'members'} created and ${completed} completed, as drafts.`,
    `Importación terminada: ${made} ${made === 1 ? 'miembro creado' : 'miembros creados'} y ${completed} ${completed === 1 ? 'completado' : 'completados'}, en borrador.`,
  );
  return (
    <>
      <p className={ui.lead} role="status">
        {inLanguage(result, language)}
      </p>
      <Steps at={3} language={language} />
      <NotDone {...{ skipped, language, routes }} title={say('notWritten')} />
      <p>
        <a className={`${ui.button} ${ui.buttonMain}`} href={`${routes.admin}/collections/members?sort=-updatedAt`}>
          {say('toMembers')}
        </a>
      </p>
      {until && until > new Date() && written.length > 0 && (
        <SendForm action={`${routes.api}/editorial/member-imports/${id}/undo`} className={ui.stack} language={language}>
          <Heading>{say('undo')}</Heading>
          <p>
            {say('undoWhat')}{' '}
            {inLanguage(
              words(
                `Possible jusqu’à ${momentInWords(until.toISOString(), language)}.`,
                `Possible until ${momentInWords(until.toISOString(), language)}.`,
                `Posible hasta ${momentInWords(until.toISOString(), language)}.`,
              ),
              language,
            )}
          </p>
          <p>
            <button type="submit" className={`${ui.button} ${ui.buttonBad}`}>
              {say('undo')}
            </button>
          </p>
        </SendForm>
      )}
    </>
  );
}

type NotDoneProps = Pick<ImportProps, 'language' | 'routes'> & { skipped: readonly Skipped[]; title: string };

function NotDone({ language, routes, skipped, title }: NotDoneProps) {
  if (skipped.length === 0) return null;
  return (
    <Notice label={`${title} (${skipped.length})`} tone="warn">
      <ul>
        {skipped.map(({ row, name, member, why }) => (
          <li key={row}>
            {member ? <a href={`${routes.admin}/collections/members/${member}`}>{name}</a> : name}
            {' – '}
            {inLanguage(whyNotWritten[why], language)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
