import type { SendEmailOptions } from 'payload';
import { absoluteUrl } from '@/lib/absolute-url';
import { minuteMs, signInLimits } from '@/lib/limits';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** What a mail says. */
export type Mail = Pick<SendEmailOptions, 'subject'> & Partial<Pick<SendEmailOptions, 'html' | 'text'>>;

/**
 * The mail with the link for a new password. The host is that of the settings, never of the request: an attacker could
 * make it link to another site.
 */
export function passwordMail(token: string, language: PanelLanguage): Mail {
  const t = getT(language);
  const url = absoluteUrl(`/admin/reset/${encodeURIComponent(token)}`);
  const html = `<!doctype html><html lang="${language}"><body><p>${t('accountMail.requested')}</p><p><a href="${url}">${url}</a></p><p>${t('accountMail.notRequested')}</p></body></html>`;
  return { subject: t('accountMail.subject'), html };
}

/** Returns the mail about refused sign-ins to an account, with how to sign in if the owner made them. */
export function lockoutMail(language: PanelLanguage): Mail {
  const t = getT(language);
  const minutes = signInLimits.failuresPerAccount.windowMs / minuteMs;
  const forgot = `${t('accountMail.lockoutWasYou')}\n${absoluteUrl('/admin/forgot')}`;
  return {
    subject: t('accountMail.lockoutSubject'),
    text: [t('accountMail.lockoutWhat', { minutes }), forgot, t('accountMail.lockoutWasNotYou')].join('\n\n'),
  };
}
