import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig } from 'payload';
import { organisationZone } from '@/admin/ui/moments';
import { formatDay, formatTime } from '@/lib/dates';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { colon, frenchSpaces } from '@/lib/french-spaces';
import { type Locale, sourceLocale } from '@/lib/locales';
import { settings } from '@/lib/settings';
import { inLanguage, words } from '@/lib/words';
import { accountOf, thoseWhoPublish } from '../team';
import { failureInWords, failureOf, notDone, type ScheduleFailure } from './failure';
import type { ScheduleInput, ScheduleJob } from './jobs';

const untitled = words('Sans titre', 'Untitled', 'Sin título');

const open = words(
  'Ouvrir le texte, et le programmer de nouveau s’il le faut :',
  'Open the text, and schedule it again if necessary:',
  'Abrir el texto y volver a programarlo si hace falta:',
);

const insteadOf = words(
  'Vous recevez ce courriel parce que la personne qui l’avait programmé ne publie plus sur ce site.',
  'You are receiving this e-mail because the person who scheduled it no longer publishes on this site.',
  'Recibe este correo porque quien lo programó ya no publica en este sitio.',
);

/** What was to happen to a text at a moment, and that it did not. */
const wasMeant: Record<Locale, Record<ScheduleInput['type'], (title: string, moment: string) => string>> = {
  fr: {
    publish: (title, moment) => `« ${title} » devait être publié ${moment}, et ne l’a pas été.`,
    unpublish: (title, moment) => `« ${title} » devait être retiré du site ${moment}, et ne l’a pas été.`,
  },
  en: {
    publish: (title, moment) => `“${title}” was to be published on ${moment}, and was not.`,
    unpublish: (title, moment) => `“${title}” was to be taken off the site on ${moment}, and was not.`,
  },
  es: {
    publish: (title, moment) => `«${title}» debía publicarse el ${moment}, y no se publicó.`,
    unpublish: (title, moment) => `«${title}» debía retirarse del sitio el ${moment}, y no se retiró.`,
  },
};

/** `lundi 30 novembre 2026 (9 h 00, heure de Paris)`: whole, since nobody knows when a mail is read. */
function momentInMail(at: string, language: Locale): string {
  const moment = { at, zone: organisationZone };
  const paris = words('heure de Paris', 'Paris time', 'hora de París');
  const day = formatDay(language, moment).replace(/^(\p{L}+),/u, '$1');
  return `${day} (${formatTime(language, moment)}, ${inLanguage(paris, language)})`;
}

type Told = {
  input: Pick<ScheduleInput, 'type' | 'doc'>;
  waitUntil: string;
  failure: ScheduleFailure;
  title: string | null | undefined;
  siteUrl: string;
};

/**
 * What a mail says about something scheduled that was not done.
 *
 * @param isInstead whether it goes to others than who scheduled it
 */
export function failureMail(
  { input: { type, doc }, waitUntil, failure, title, siteUrl }: Told,
  language: Locale,
  isInstead = false,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  const name = oneLine(title || inLanguage(untitled, language));
  const spaced = (text: string) => (language === 'fr' ? frenchSpaces(text) : text);
  return {
    subject: `${inLanguage(notDone[type], language)}${colon(language)}${name}`,
    text: [
      spaced(wasMeant[language][type](name, momentInMail(waitUntil, language))),
      failureInWords(failure, language),
      `${inLanguage(open, language)}\n${siteUrl}/admin/collections/${doc.relationTo}/${doc.value}`,
      ...(isInstead ? [inLanguage(insteadOf, language)] : []),
    ].join('\n\n'),
  };
}

/**
 * Whoever scheduled it, in the language they did it in; where they have gone or publish no more, those who publish, in
 * French, the language of the team.
 */
async function recipientsOf({ user, language = sourceLocale }: ScheduleInput, payload: Payload) {
  const account = await accountOf(payload, user.value);
  if (account && account.role !== 'contributor') return { to: [account.email], language, isInstead: false };
  const others = await thoseWhoPublish(payload);
  return { to: others.map(({ email }) => email), language: sourceLocale, isInstead: true };
}

/** The mail about a job that failed; null where someone has seen to it meanwhile: then the job is gone. */
async function messageOf(id: string, payload: Payload): Promise<SendEmailOptions | null> {
  const job = await payload.db.findOne<ScheduleJob>({ collection: 'payload-jobs', where: { id: { equals: id } } });
  if (!job) return null;
  const failure = failureOf(job);
  // Payload notes it just after the task has ended.
  if (!failure) throw new Error('the failure is not noted yet');
  const { doc } = job.input;
  const row = await payload.db.findOne<{ id: string; title?: string | null }>({
    collection: 'content-status',
    where: { key: { equals: `${doc.relationTo}/${doc.value}` } },
  });
  const { to, language, isInstead } = await recipientsOf(job.input, payload);
  if (to.length === 0) return null;
  const { input, waitUntil } = job;
  const told = { input, waitUntil, failure, title: row?.title, siteUrl: settings.siteUrl };
  return { ...failureMail(told, language, isInstead), from: settings.mail?.from, to, headers: automatic };
}

/**
 * Has a mail sent about a job that fails, where there is a mail server. The transaction of what failed was undone: `req`
 * is that of the job, which has none.
 */
export async function queueFailureMail(job: string, req: PayloadRequest): Promise<void> {
  if (!settings.mail) return;
  try {
    await req.payload.jobs.queue({ task: 'sendScheduleMail', input: { job }, req });
  } catch (error) {
    // Why it failed is what must be kept; the dashboard tells it too.
    req.payload.logger.error({ err: error, msg: `No mail will tell that the scheduled job ${job} failed.` });
  }
}

/** Tells by mail that what was scheduled did not happen. */
export const sendScheduleMail: TaskConfig<'sendScheduleMail'> = {
  slug: 'sendScheduleMail',
  inputSchema: [{ name: 'job', type: 'text', required: true }],
  retries: mailRetries,
  handler: async ({ input, req }) => {
    const mail = await messageOf(input.job, req.payload);
    if (mail) await sendMail(req.payload, mail);
    return { output: {} };
  },
};
