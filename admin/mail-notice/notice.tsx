import type { ServerProps } from 'payload';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/panel';
import styles from './notice.module.css';

/** Notice in the form of a form on a site without a mail server: no mail is sent. */
export function NoMailNotice({ i18n }: Pick<ServerProps, 'i18n'>) {
  const t = getT(i18n.language);
  if (settings.mail) return null;
  return <p className={styles.notice}>{t('dashboard.noMail')}</p>;
}
