import type { ServerProps } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import styles from './submissions.module.css';

/** Above the messages: number of messages without an answer, and links to the CSV files of each form. */
export async function SubmissionListHead({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const { language } = i18n;
  const t = getT(language);
  const { admin, api } = payload.config.routes;
  const requested = { user: user ?? null };
  const [{ totalDocs: waiting }, { docs: publicForms }] = await Promise.all([
    payload.count({
      collection: 'submissions',
      where: { state: { equals: 'new' } },
      ...requested,
      overrideAccess: false,
    }),
    payload.find({
      collection: 'forms',
      locale: sourceLocale,
      select: { title: true },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      ...requested,
      overrideAccess: false,
    }),
  ]);
  const summary = waiting === 0 ? t('submissions.noneWaiting') : t('submissions.waiting', { count: waiting });
  const waitingOnly = `${admin}/collections/submissions?where[or][0][and][0][state][equals]=new`;
  return (
    <div className={styles.head}>
      <p>{waiting === 0 ? summary : <a href={waitingOnly}>{summary}</a>}</p>
      <form
        className={forms.filters}
        action={`${api}/editorial/export/submissions.csv`}
        method="get"
        aria-label={t('submissions.which')}
      >
        <div className={forms.field}>
          <label htmlFor="messages-form">{t('submissions.form')}</label>
          <select className={forms.input} id="messages-form" name="form" defaultValue="">
            <option value="">{t('submissions.all')}</option>
            {publicForms.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={buttons.button}>
          {t('submissions.download')}
        </button>
      </form>
    </div>
  );
}
