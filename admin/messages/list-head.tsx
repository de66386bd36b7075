import type { ServerProps } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { inLanguage, words } from '@/lib/words';
import { label } from '@/messages/panel';
import ui from '../ui/ui.module.css';
import styles from './messages.module.css';

const texts = {
  download: label('submissions.download'),
  form: label('submissions.form'),
  all: label('submissions.all'),
  which: label('submissions.which'),
};

/** Above the messages: how many wait for an answer, and those of a form as a table. */
export async function MessagesHead({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const { language } = i18n;
  const { admin, api } = payload.config.routes;
  const asked = { user: user ?? null };
  const [{ totalDocs: waiting }, { docs: forms }] = await Promise.all([
    payload.count({ collection: 'submissions', where: { state: { equals: 'new' } }, ...asked, overrideAccess: false }),
    payload.find({
      collection: 'forms',
      locale: sourceLocale,
      select: { title: true },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      ...asked,
      overrideAccess: false,
    }),
  ]);
  const many = waiting > 1;
  const count = words(
    waiting === 0 ? 'Aucun message n’attend de réponse.' : `${waiting} ${many ? 'messages' : 'message'} à répondre`,
    waiting === 0 ? 'No messages are waiting for an answer.' : `${waiting} ${many ? 'messages' : 'message'} to answer`,
    waiting === 0 ? 'Ningún mensaje espera respuesta.' : `${waiting} ${many ? 'mensajes' : 'mensaje'} por responder`,
  );
  const said = inLanguage(count, language);
  const waitingOnly = `${admin}/collections/submissions?where[or][0][and][0][state][equals]=new`;
  return (
    <div className={styles.head}>
      <p>{waiting === 0 ? said : <a href={waitingOnly}>{said}</a>}</p>
      <form
        className={ui.filters}
        action={`${api}/editorial/export/submissions.csv`}
        method="get"
        aria-label={inLanguage(texts.which, language)}
      >
        <div className={ui.field}>
          <label htmlFor="messages-form">{inLanguage(texts.form, language)}</label>
          <select className={ui.input} id="messages-form" name="form" defaultValue="">
            <option value="">{inLanguage(texts.all, language)}</option>
            {forms.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={ui.button}>
          {inLanguage(texts.download, language)}
        </button>
      </form>
    </div>
  );
}
