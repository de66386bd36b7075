import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { automatic, mailRetries, sendMail } from '@/lib/email';
import { settings } from '@/lib/settings';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { lockoutMail, type Mail, passwordMail } from './mail';

type AccountMail = 'password' | 'lockout';

/**
 * Queues a mail to the owner of an account, in the language of the request. The job looks the account up, so that the
 * response takes the same time for accounts that don't exist.
 */
async function queueAccountMail(mail: AccountMail, email: string, req: PayloadRequest): Promise<void> {
  if (!settings.mail) {
    req.payload.logger.warn(`Mail not sent, no mail server is set: ${mail}`);
    return;
  }
  const input = { mail, email, language: panelLanguageOf(req.i18n.language) };
  try {
    await req.payload.jobs.queue({
      task: 'sendAccountMail',
      input,
      ...bypassAccess('a person who requests this mail is not signed in'),
    });
  } catch (error) {
    // The answer must not depend on it.
    req.payload.logger.error({ err: error, msg: `A mail about an account could not be queued: ${mail}` });
  }
}

export const queuePasswordMail = (email: string, req: PayloadRequest) => queueAccountMail('password', email, req);
export const queueLockoutMail = (email: string, req: PayloadRequest) => queueAccountMail('lockout', email, req);

async function messageOf(
  payload: Payload,
  { mail, email, language }: { mail: AccountMail; email: string; language: PanelLanguage },
): Promise<Mail | null> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { and: [{ email: { equals: email } }, { isService: { not_equals: true } }] },
    ...bypassAccess('a job has no user'),
  });
  if (totalDocs === 0) return null;
  if (mail === 'lockout') return lockoutMail(language);
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    ...bypassAccess('a job has no user'),
  });
  return passwordMail(token, language);
}

/** Sends a mail to the owner of an account; does nothing where there is no such account. */
export const sendAccountMail: TaskConfig<'sendAccountMail'> = {
  slug: 'sendAccountMail',
  inputSchema: [
    { name: 'mail', type: 'select', required: true, options: ['password', 'lockout'] },
    { name: 'email', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
  ],
  retries: mailRetries,
  handler: async ({ input, req }) => {
    const { mail, email, language } = input;
    const message = await messageOf(req.payload, { mail, email, language: panelLanguageOf(language) });
    const envelope = { from: settings.mail?.from, to: email, headers: automatic };
    if (message) await sendMail(req.payload, { ...envelope, ...message });
    return { output: {} };
  },
};
