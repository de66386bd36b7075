import type { ServerProps } from 'payload';
import { settings } from '@/lib/settings';
import { inLanguage, words } from '@/lib/words';
import styles from './notice.module.css';

const noMail = words(
  'Aucun serveur de courriel n’est réglé sur ce site : rien n’est envoyé. Ce que les formulaires reçoivent se lit dans « Messages ».',
  'No mail server is set up for this site: nothing is sent. What the forms receive can be read in “Messages”.',
  'Este sitio no tiene servidor de correo configurado: no se envía nada. Lo que reciben los formularios se lee en «Mensajes».',
);

/** Tells whoever makes a form that no mail is sent, on a site without a mail server; nothing otherwise. */
export function NoMailNotice({ i18n }: Pick<ServerProps, 'i18n'>) {
  if (settings.mail) return null;
  return <p className={styles.notice}>{inLanguage(noMail, i18n.language)}</p>;
}
