import type { Payload, SendEmailOptions, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { isEmailAddress } from '@/lib/email-address';
import { type Locale, sourceLocale } from '@/lib/locales';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/site';
import type { Form, Submission } from '@/payload-types';

/** The site's name and the address mail comes from, as a header has them. */
const fromHeader = (siteName: string): string =>
  `"${oneLine(siteName).replace(/["\\]/g, '')}" <${settings.mail?.from ?? ''}>`;

type MailData = { submission: Submission; siteName: string; siteUrl: string };

/** The mail to staff: the whole submission; a reply goes to the sender. */
export function staffMail(
  { submission, siteName, siteUrl }: MailData,
  recipients: readonly string[],
): SendEmailOptions {
  const t = getT(sourceLocale);
  const title = submission.formTitle ?? '';
  const replyTo = submission.email && isEmailAddress(submission.email) ? submission.email : undefined;
  return {
    from: fromHeader(siteName),
    to: recipients.filter(isEmailAddress),
    ...(replyTo && { replyTo }),
    headers: automatic,
    subject: oneLine(`${title} – ${siteName}`),
    text: [
      t('forms.mail.received', { form: title }),
      ...submission.answers.map(({ question, answer }) => `${question}\n${answer}`),
      replyTo ? t('forms.mail.replyToSender') : t('forms.mail.noAddress'),
      `${t('forms.mail.inAdmin')}\n${siteUrl}/admin/collections/submissions/${submission.id}`,
    ].join('\n\n'),
  };
}

/**
 * The acknowledgement, in the sender's language: nothing of what was typed, since the address may be somebody else's.
 */
export function receiptMail(
  { submission, siteName, siteUrl }: MailData,
  form: Pick<Form, 'title' | 'receiptSubject' | 'receiptMessage'>,
): SendEmailOptions {
  const t = getT(submission.language ?? sourceLocale);
  return {
    from: fromHeader(siteName),
    to: submission.email ?? '',
    headers: { ...automatic, 'Auto-Submitted': 'auto-replied' },
    subject: oneLine(form.receiptSubject || t('forms.thanksTitle')),
    text: [
      form.receiptMessage || t('forms.thanksText'),
      `${siteName}\n${siteUrl}`,
      t('forms.mail.whyReceipt', { form: oneLine(form.title ?? '') }),
    ].join('\n\n'),
  };
}

async function message(payload: Payload, id: string, kind: string): Promise<SendEmailOptions | null> {
  const submission = await payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    disableErrors: true,
    ...bypassAccess('a job has no user'),
  });
  if (!submission?.form) return null;
  const language: Locale = kind === 'receipt' ? (submission.language ?? sourceLocale) : sourceLocale;
  const [form, { siteName }] = await Promise.all([
    payload.findByID({
      collection: 'forms',
      id: String(submission.form),
      locale: language,
      fallbackLocale: sourceLocale,
      depth: 0,
      disableErrors: true,
      ...bypassAccess('a job has no user'),
    }),
    payload.findGlobal({
      slug: 'settings',
      locale: language,
      fallbackLocale: sourceLocale,
      depth: 0,
      ...bypassAccess('a job has no user'),
    }),
  ]);
  const data = { submission, siteName, siteUrl: settings.siteUrl };
  if (!form) return null;
  if (kind === 'receipt') return submission.email ? receiptMail(data, form) : null;
  return form.recipients?.length ? staffMail(data, form.recipients) : null;
}

/** Sends one mail about a submission; does nothing when it was deleted meanwhile. */
export const sendSubmissionMail: TaskConfig<'sendSubmissionMail'> = {
  slug: 'sendSubmissionMail',
  inputSchema: [
    { name: 'submission', type: 'text', required: true },
    { name: 'mail', type: 'select', required: true, options: ['staff', 'receipt'] },
  ],
  retries: mailRetries,
  handler: async ({ input, req }) => {
    const mail = await message(req.payload, input.submission, input.mail);
    if (mail) await sendMail(req.payload, mail);
    return { output: {} };
  },
};
