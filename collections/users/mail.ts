import type { PayloadRequest } from 'payload';
import { settings } from '@/lib/settings';
import { inLanguage, words } from '@/lib/words';

const subject = words('Choisir un nouveau mot de passe', 'Choose a new password', 'Elegir una contraseña nueva');

const asked = words(
  'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour tenir ce site. Pour le choisir, ouvrez cette adresse dans l’heure :',
  'Someone, probably you, asked for a new password to run this site. To choose it, open this address within the hour:',
  'Alguien, probablemente usted, ha pedido una contraseña nueva para gestionar este sitio. Para elegirla, abra esta dirección antes de una hora:',
);

const notAsked = words(
  'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  'If it was not you, there is nothing you need to do: your password stays the same.',
  'Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
);

type Asked = { req?: PayloadRequest; token?: string } | undefined;

/** The language of the admin panel the person asked in, French where it is none of ours. */
const languageOf = (args: Asked): string => args?.req?.i18n?.language ?? 'fr';

export const passwordMailSubject = (args: Asked): string => inLanguage(subject, languageOf(args));

/**
 * The mail that lets a person choose a new password. Its address is that of the settings, never one that the request
 * names: a stranger could have it lead to a site of theirs.
 */
export function passwordMail(args: Asked): string {
  const language = languageOf(args);
  const url = `${settings.siteUrl}/admin/reset/${encodeURIComponent(args?.token ?? '')}`;
  return `<!doctype html><html lang="${language}"><body><p>${inLanguage(asked, language)}</p><p><a href="${url}">${url}</a></p><p>${inLanguage(notAsked, language)}</p></body></html>`;
}
