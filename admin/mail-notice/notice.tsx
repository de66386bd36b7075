import type { ServerProps } from 'payload';
import { settings } from '@/lib/settings';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import styles from './notice.module.css';

const noMail = label('dashboard.noMail');

/** Tells whoever makes a form that no mail is sent, on a site without a mail server; nothing otherwise. */
export function NoMailNotice({ i18n }: Pick<ServerProps, 'i18n'>) {
  if (settings.mail) return null;
  return <p className={styles.notice}>{inLanguage(noMail, i18n.language)}</p>;
}
