import type { SendEmailOptions } from 'payload';
import { absoluteUrl } from '@/lib/absolute-url';
import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { lockoutMailWords } from './words';

const subject = label('accountMail.subject');

const asked = label('accountMail.asked');

const notAsked = label('accountMail.notAsked');

/** What a mail says. */
export type Mail = Pick<SendEmailOptions, 'subject'> & Partial<Pick<SendEmailOptions, 'html' | 'text'>>;

/**
 * The mail with the link for a new password. The host is that of the settings, never of the request: an attacker could
 * make it lead to another site.
 */
export function passwordMail(token: string, language: Locale): Mail {
  const url = absoluteUrl(`/admin/reset/${encodeURIComponent(token)}`);
  const html = `<!doctype html><html lang="${language}"><body><p>${inLanguage(asked, language)}</p><p><a href="${url}">${url}</a></p><p>${inLanguage(notAsked, language)}</p></body></html>`;
  return { subject: inLanguage(subject, language), html };
}

/** The mail that tells the owner of an account about refused sign-ins, and how to sign in if it was them. */
export function lockoutMail(language: Locale): Mail {
  const { subject: title, what, wasYou, wasNotYou } = lockoutMailWords;
  const forgot = `${inLanguage(wasYou, language)}\n${absoluteUrl('/admin/forgot')}`;
  return {
    subject: inLanguage(title, language),
    text: [inLanguage(what, language), forgot, inLanguage(wasNotYou, language)].join('\n\n'),
  };
}
