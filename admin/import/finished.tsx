import { type Skipped, undoableMs } from '@/editorial/member-import/stored';
import { momentInWords } from '@/lib/moments';
import { inLanguage, type Words, words } from '@/lib/words';
import { label } from '@/messages/panel';
import { Heading } from '../ui/heading';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import { Steps } from './steps';
import type { ImportProps } from './view';

const whyNotWritten = {
  'changed-meanwhile': label('memberImport.whyNotWritten.changed-meanwhile'),
  'there-meanwhile': label('memberImport.whyNotWritten.there-meanwhile'),
  'network-gone': label('memberImport.whyNotWritten.network-gone'),
  failed: label('memberImport.whyNotWritten.failed'),
  locked: label('memberImport.whyNotWritten.locked'),
  touched: label('memberImport.whyNotWritten.touched'),
  'in-review': label('memberImport.whyNotWritten.in-review'),
  scheduled: label('memberImport.whyNotWritten.scheduled'),
  published: label('memberImport.whyNotWritten.published'),
  used: label('memberImport.whyNotWritten.used'),
} satisfies Record<Skipped['why'], Words>;

const texts = {
  failed: label('memberImport.failed'),
  undone: label('memberImport.undone'),
  notUndone: label('memberImport.notUndone'),
  notWritten: label('memberImport.notWritten'),
  all: label('memberImport.all'),
  toMembers: label('memberImport.toMembers'),
  undo: label('memberImport.undo'),
  undoWhat: label('memberImport.undoWhat'),
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
              label({
                key: 'memberImport.possibleUntil',
                values: { moment: momentInWords(until.toISOString(), language) },
              }),
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
