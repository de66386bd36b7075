import { createLocalReq, type Payload } from 'payload';
import type { PublicForm } from '@/collections/forms/queries';
import { bypassAccess } from '@/lib/bypass-access';
import { cutText } from '@/lib/cut-text';
import { addMonths } from '@/lib/dates';
import { inOneTransaction } from '@/lib/in-transaction';
import { formLimits } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/site';
import { answersFor, senderAddress, senderName } from './answers';

type Sent = { form: PublicForm; values: Record<string, string[]>; language: Locale };

/**
 * Stores a submission and queues its mails in one transaction. The mails are sent later, so that a mail server that is
 * down neither loses the submission nor keeps the sender waiting.
 */
export async function receive(payload: Payload, { form, values, language }: Sent): Promise<void> {
  const req = await createLocalReq({ locale: sourceLocale }, payload);
  const whole = await payload.findByID({
    collection: 'forms',
    id: form.id,
    locale: sourceLocale,
    depth: 0,
    ...bypassAccess('recipients and the acknowledgement are not public'),
    req,
  });
  const t = getT(sourceLocale);
  // In small letters, so that one address is one, however it is typed; the answers keep it as it was.
  const email = senderAddress(whole.questions ?? [], values)?.toLowerCase();
  const name = senderName(whole.questions ?? [], values);
  const answers = answersFor(whole.questions ?? [], values, t('forms.yes'));
  if (whole.consent) answers.push({ question: whole.consent, answer: t('forms.yes') });

  await inOneTransaction(req, async () => {
    const submission = await payload.create({
      collection: 'submissions',
      data: {
        form: whole.id,
        formTitle: whole.title,
        sender: cutText(name ?? email ?? answers[0]?.answer ?? whole.title ?? '', 80),
        email,
        answers,
        language,
        state: 'new',
        deleteOn: addMonths(new Date(), form.retentionMonths).toISOString(),
      },
      ...bypassAccess('messages are created by validated forms only, not through the API'),
      req,
    });
    if (settings.mail) {
      const queue = (mail: 'staff' | 'receipt') =>
        payload.jobs.queue({
          task: 'sendSubmissionMail',
          input: { submission: submission.id, mail },
          ...bypassAccess('senders of forms have no account'),
          req,
        });
      if (whole.recipients?.length) await queue('staff');
      if (whole.receipt && email && (await mayBeWrittenTo(payload, email))) await queue('receipt');
    }
  });
}

/** Whether an address may get another acknowledgement: no one must be able to flood another person. */
async function mayBeWrittenTo(payload: Payload, email: string): Promise<boolean> {
  const createdAfter = new Date(Date.now() - formLimits.receiptsPerAddress.windowMs).toISOString();
  const { totalDocs } = await payload.count({
    collection: 'submissions',
    where: { and: [{ email: { equals: email } }, { createdAt: { greater_than: createdAfter } }] },
    ...bypassAccess('senders may not read messages; only their number is used'),
  });
  return totalDocs < formLimits.receiptsPerAddress.limit;
}
