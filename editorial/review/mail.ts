import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig } from 'payload';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { idOf } from '@/lib/populated';
import { settings } from '@/lib/settings';
import { accountOf, thoseWhoPublish } from '../team';
import { newestSteps } from './log';
import { reviewFrom, type Step } from './state';

type MailData = {
  step: Step;
  title: string;
  by: string;
  document: { collection: string; id: string };
  siteUrl: string;
};
type Mail = Pick<SendEmailOptions, 'subject' | 'text'>;

const quotedNote = (note: string | null | undefined): string[] => (note ? [`«\u00a0${note}\u00a0»`] : []);

/** What a mail about a step of a review says; in French, the language of the team. */
export function reviewMail({ step, title, by, document, siteUrl }: MailData): Mail {
  const name = `«\u00a0${oneLine(title)}\u00a0»`;
  const form = `${siteUrl}/admin/collections/${document.collection}/${document.id}`;
  if (step.action === 'asked') {
    return {
      subject: oneLine(`À relire\u00a0: ${title}`),
      text: [
        `${by} demande une relecture de ${name}.`,
        ...quotedNote(step.note),
        `Lire ce qui change et répondre\u00a0:\n${siteUrl}/admin/reviews/${document.collection}/${document.id}`,
      ].join('\n\n'),
    };
  }
  const published = step.action === 'published';
  return {
    subject: oneLine(`${published ? 'Publié' : 'Renvoyé avec un mot'}\u00a0: ${title}`),
    text: [
      published
        ? `${by} a relu et publié ${name}. Le texte est sur le site.`
        : `${by} a relu ${name} et vous le renvoie avec un mot.`,
      ...quotedNote(step.note),
      `${published ? 'Voir le texte' : 'Continuer'}\u00a0:\n${form}`,
    ].join('\n\n'),
  };
}

/** The mail about a step, to whom it concerns but never to who took it; null where nobody is to be told. */
async function messageOf(id: string, req: PayloadRequest): Promise<SendEmailOptions | null> {
  const { payload } = req;
  type StoredStep = Step & { inCollection: string; documentId: string };
  const step = await payload.db.findOne<StoredStep>({ collection: 'review-trail', where: { id: { equals: id } } });
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
  const mail = reviewMail({
    step,
    title: row.title || 'Sans titre',
    by: author?.name ?? 'Une personne de l’équipe',
    document: { collection: step.inCollection, id: step.documentId },
    siteUrl: settings.siteUrl,
  });
  return { ...mail, from: settings.mail?.from, to: recipients, headers: automatic };
}

/** Of a request, those who publish, unless it was answered meanwhile; of an answer, who had asked. */
async function recipientsOf(payload: Payload, step: Step, steps: readonly Step[]): Promise<string[]> {
  const by = idOf(step.by);
  if (step.action === 'asked') {
    if (reviewFrom(steps).state !== 'asked' || steps[0]?.id !== step.id) return [];
    const readers = await thoseWhoPublish(payload);
    return readers.filter(({ id }) => id !== by).map(({ email }) => email);
  }
  const before = steps.slice(steps.findIndex(({ id }) => id === step.id) + 1);
  const requester = await accountOf(payload, before.find(({ action }) => action === 'asked')?.by);
  return requester && requester.id !== by ? [requester.email] : [];
}

/** Tells by mail that a review was asked for or answered; tried again like the mail about a message. */
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
