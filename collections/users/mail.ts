import type { SendEmailOptions } from 'payload';
import type { Locale } from '@/lib/locales';
import { settings } from '@/lib/settings';
import { inLanguage, words } from '@/lib/words';
import { lockoutMailWords } from './words';

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

/** What a mail says. */
export type Mail = Pick<SendEmailOptions, 'subject'> & Partial<Pick<SendEmailOptions, 'html' | 'text'>>;

/**
 * The mail that lets a person choose a new password. Its address is that of the settings, never one that the request
 * names: a stranger could have it lead to a site of theirs.
 */
export function passwordMail(token: string, language: Locale): Mail {
  const url = `${settings.siteUrl}/admin/reset/${encodeURIComponent(token)}`;
  const html = `<!doctype html><html lang="${language}"><body><p>${inLanguage(asked, language)}</p><p><a href="${url}">${url}</a></p><p>${inLanguage(notAsked, language)}</p></body></html>`;
  return { subject: inLanguage(subject, language), html };
}

/** The mail that tells the owner of an account that someone was refused, and how to get in if it was them. */
export function lockoutMail(language: Locale): Mail {
  const { subject: title, what, wasYou, wasNotYou } = lockoutMailWords;
  const forgot = `${inLanguage(wasYou, language)}\n${settings.siteUrl}/admin/forgot`;
  return {
    subject: inLanguage(title, language),
    text: [inLanguage(what, language), forgot, inLanguage(wasNotYou, language)].join('\n\n'),
  };
}
