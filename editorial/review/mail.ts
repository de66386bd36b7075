import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig } from 'payload';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { idOf } from '@/lib/populated';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/panel';
import { defaultPanelLanguage, type PanelLanguage } from '@/messages/panel/languages';
import { accountOf, thoseWhoPublish } from '../team';
import { newestSteps } from './log';
import type { Step } from './state';

type MailData = {
  step: Pick<Step, 'action' | 'note'>;
  title: string | null | undefined;
  /** Who took the step; null where the account is gone. */
  by: string | null | undefined;
  document: { collection: string; id: string };
  siteUrl: string;
};

/** What a mail about a step of a review says: what became of it in the subject, then the note, then where its text is. */
export function reviewMail(
  { step, title, by, document, siteUrl }: MailData,
  language: PanelLanguage,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  const t = getT(language);
  const event = step.action === 'requested' || step.action === 'published' ? step.action : 'sentBack';
  const name = oneLine(title || t('reviewMail.untitled'));
  const page = event === 'requested' ? 'reviews' : 'collections';
  return {
    subject: t(`reviewMail.subjects.${event}`, { title: name }),
    text: [
      t(`reviewMail.said.${event}`, { by: by ?? t('reviewMail.someone'), title: name }),
      ...(step.note ? [t('reviewMail.note', { note: step.note })] : []),
      `${t(`reviewMail.links.${event}`)}\n${siteUrl}/admin/${page}/${document.collection}/${document.id}`,
    ].join('\n\n'),
  };
}

/**
 * Mail about a step, to the person it concerns, but never to the one who took it; null when no one is to be notified.
 */
export async function messageOf(id: string, req: PayloadRequest): Promise<SendEmailOptions | null> {
  const { payload } = req;
  type StoredStep = Step & { inCollection: string; documentId: string };
  const step = await payload.db.findOne<StoredStep>({ collection: 'review-log', where: { id: { equals: id } } });
  if (!step) return null;
  const steps = await newestSteps(step, req);
  const recipients = await recipientsOf(payload, step, steps);
  if (recipients.length === 0) return null;
  const row = await payload.db.findOne<{ id: string; title?: string | null }>({
    collection: 'content-status',
    where: { key: { equals: `${step.inCollection}/${step.documentId}` } },
  });
  if (!row) return null;
  const author = await accountOf(payload, step.by);
  const document = { collection: step.inCollection, id: step.documentId };
  const data = { step, title: row.title, by: author?.name, document, siteUrl: settings.siteUrl };
  // To several people: no language of one of them.
  const mail = reviewMail(data, defaultPanelLanguage);
  return { ...mail, from: settings.mail?.from, to: recipients, headers: automatic };
}

/** For a request, the editors, unless it was answered meanwhile; for an answer, the requester. */
async function recipientsOf(payload: Payload, step: Step, steps: readonly Step[]): Promise<string[]> {
  const by = idOf(step.by);
  if (step.action === 'requested') {
    if (steps[0]?.id !== step.id) return [];
    const readers = await thoseWhoPublish(payload);
    return readers.filter(({ id }) => id !== by).map(({ email }) => email);
  }
  const before = steps.slice(steps.findIndex(({ id }) => id === step.id) + 1);
  const requester = await accountOf(payload, before.find(({ action }) => action === 'requested')?.by);
  return requester && !requester.isService && requester.id !== by ? [requester.email] : [];
}

/** Notifies by mail of a request for a review or its answer; retried like the mail about a message. */
export const sendReviewMail: TaskConfig<'sendReviewMail'> = {
  slug: 'sendReviewMail',
  inputSchema: [{ name: 'step', type: 'text', required: true }],
  retries: mailRetries,
  handler: async ({ input, req }) => {
    const mail = await messageOf(input.step, req);
    if (mail) await sendMail(req.payload, mail);
    return { output: {} };
  },
};
