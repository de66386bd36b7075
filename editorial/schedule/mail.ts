import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { formatDay, formatTime } from '@/lib/dates';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { colon, frenchSpaces } from '@/lib/french-spaces';
import { type Locale, organisationTimeZone, sourceLocale } from '@/lib/locales';
import { settings } from '@/lib/settings';
import { inLanguage, type Words } from '@/lib/words';
import { label } from '@/messages/panel';
import { accountOf, thoseWhoPublish } from '../team';
import { failureInWords, failureOf, notDone, type ScheduleFailure } from './failure';
import type { ScheduleInput, ScheduleJob } from './jobs';

const untitled = label('schedule.untitled');

const open = label('schedule.open');

const insteadOf = label('schedule.insteadOf');

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
  const moment = { at, zone: organisationTimeZone };
  const paris = label('schedule.paris');
  const day = formatDay(language, moment).replace(/^(\p{L}+),/u, '$1');
  return `${day} (${formatTime(language, moment)}, ${inLanguage(paris, language)})`;
}

const doneLate: Record<ScheduleInput['type'], Words> = {
  publish: label('schedule.doneLate.publish'),
  unpublish: label('schedule.doneLate.unpublish'),
};

const wasLate: Record<Locale, Record<ScheduleInput['type'], (title: string, due: string, done: string) => string>> = {
  fr: {
    publish: (title, due, done) => `« ${title} » devait être publié ${due}. C’est fait, avec du retard : ${done}.`,
    unpublish: (title, due, done) =>
      `« ${title} » devait être retiré du site ${due}. C’est fait, avec du retard : ${done}.`,
  },
  en: {
    publish: (title, due, done) => `“${title}” was to be published on ${due}. It was, late: on ${done}.`,
    unpublish: (title, due, done) => `“${title}” was to be taken off the site on ${due}. It was, late: on ${done}.`,
  },
  es: {
    publish: (title, due, done) => `«${title}» debía publicarse el ${due}. Se ha publicado con retraso: el ${done}.`,
    unpublish: (title, due, done) =>
      `«${title}» debía retirarse del sitio el ${due}. Se ha retirado con retraso: el ${done}.`,
  },
};

const whyLate = label('schedule.whyLate');

const see = label('schedule.see');

/** How late something scheduled may be done before it is told: jobs are looked for six times a minute. */
export const toleratedDelayMs = 5 * 60_000;

/** What was done late: when it was due and when it was done, in ISO 8601. */
export type Delay = { input: ScheduleInput; due: string; done: string };

type Told = {
  input: Pick<ScheduleInput, 'type' | 'doc'>;
  waitUntil: string;
  failure: ScheduleFailure;
  title: string | null | undefined;
  siteUrl: string;
};

/** A mail about something scheduled: what became of it in the subject, then the paragraphs, then where its text is. */
function mailAbout(
  doc: ScheduleInput['doc'],
  {
    what,
    name,
    paragraphs,
    link,
    siteUrl,
  }: Record<'what' | 'name' | 'link' | 'siteUrl', string> & { paragraphs: string[] },
  language: Locale,
  isInstead: boolean,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  return {
    subject: `${what}${colon(language)}${name}`,
    text: [
      ...paragraphs,
      `${link}\n${siteUrl}/admin/collections/${doc.relationTo}/${doc.value}`,
      ...(isInstead ? [inLanguage(insteadOf, language)] : []),
    ].join('\n\n'),
  };
}

const nameIn = (language: Locale, title: Told['title']): string => oneLine(title || inLanguage(untitled, language));
const spacedIn = (language: Locale, text: string): string => (language === 'fr' ? frenchSpaces(text) : text);

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
  const name = nameIn(language, title);
  const meant = wasMeant[language][type](name, momentInMail(waitUntil, language));
  const paragraphs = [spacedIn(language, meant), failureInWords(failure, language)];
  const what = inLanguage(notDone[type], language);
  return mailAbout(doc, { what, name, paragraphs, link: inLanguage(open, language), siteUrl }, language, isInstead);
}

/** What a mail says about something scheduled that was done late. */
export function delayMail(
  { input: { type, doc }, due, done, title, siteUrl }: Delay & Pick<Told, 'title' | 'siteUrl'>,
  language: Locale,
  isInstead = false,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  const name = nameIn(language, title);
  const late = wasLate[language][type](name, momentInMail(due, language), momentInMail(done, language));
  const paragraphs = [spacedIn(language, late), inLanguage(whyLate, language)];
  const what = inLanguage(doneLate[type], language);
  const link = spacedIn(language, inLanguage(see, language));
  return mailAbout(doc, { what, name, paragraphs, link, siteUrl }, language, isInstead);
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

/** The title of a document as the lists of the panel show it. */
async function titleOf({ relationTo, value }: ScheduleInput['doc'], payload: Payload) {
  const row = await payload.db.findOne<{ id: string; title?: string | null }>({
    collection: 'content-status',
    where: { key: { equals: `${relationTo}/${value}` } },
  });
  return row?.title;
}

/** The mail about what was done late; null where nobody is to be told. */
async function delayMessage(delay: Delay, payload: Payload): Promise<SendEmailOptions | null> {
  const { to, language, isInstead } = await recipientsOf(delay.input, payload);
  if (to.length === 0) return null;
  const told = { ...delay, title: await titleOf(delay.input.doc, payload), siteUrl: settings.siteUrl };
  return { ...delayMail(told, language, isInstead), from: settings.mail?.from, to, headers: automatic };
}

/** The mail about a job that failed; null where someone has seen to it meanwhile: then the job is gone. */
async function messageOf(id: string, payload: Payload): Promise<SendEmailOptions | null> {
  const job = await payload.db.findOne<ScheduleJob>({ collection: 'payload-jobs', where: { id: { equals: id } } });
  if (!job) return null;
  const failure = failureOf(job);
  // Payload notes it just after the task has ended.
  if (!failure) throw new Error('the failure is not noted yet');
  const { to, language, isInstead } = await recipientsOf(job.input, payload);
  if (to.length === 0) return null;
  const { input, waitUntil } = job;
  const told = { input, waitUntil, failure, title: await titleOf(input.doc, payload), siteUrl: settings.siteUrl };
  return { ...failureMail(told, language, isInstead), from: settings.mail?.from, to, headers: automatic };
}

/**
 * Has a mail sent about a job that fails, where there is a mail server. The transaction of what failed was undone: `req`
 * is that of the job, which has none.
 */
export async function queueFailureMail(job: string, req: PayloadRequest): Promise<void> {
  if (!settings.mail) return;
  try {
    // The task's input is what its own type says; the generated one knows of no input.
    await req.payload.jobs.queue({
      task: 'sendScheduleMail',
      input: { job } as never,
      ...bypassAccess('a job has no user'),
      req,
    });
  } catch (error) {
    // Why it failed is what must be kept; the dashboard tells it too.
    req.payload.logger.error({ err: error, msg: `No mail will tell that the scheduled job ${job} failed.` });
  }
}

/** Has a mail sent where something scheduled was done later than anyone would expect, where there is a mail server. */
export async function queueDelayMail(
  { waitUntil }: { waitUntil?: string | null },
  input: ScheduleInput,
  req: PayloadRequest,
): Promise<void> {
  if (!settings.mail || !waitUntil || Date.now() - Date.parse(waitUntil) < toleratedDelayMs) return;
  const delay: Delay = { input, due: waitUntil, done: new Date().toISOString() };
  try {
    // The task's input is what its own type says; the generated one knows of no input.
    await req.payload.jobs.queue({
      task: 'sendScheduleMail',
      input: { delay } as never,
      ...bypassAccess('a job has no user'),
      req,
    });
  } catch (error) {
    // It was done: that must not be undone for want of a mail.
    req.payload.logger.error({ err: error, msg: 'No mail will tell that something scheduled was done late.' });
  }
}

/** Tells by mail that what was scheduled did not happen, or happened late. */
export const sendScheduleMail: TaskConfig<{ input: { job: string } | { delay: Delay }; output: object }> = {
  slug: 'sendScheduleMail',
  retries: mailRetries,
  handler: async ({ input, req }) => {
    const { payload } = req;
    const mail = 'delay' in input ? await delayMessage(input.delay, payload) : await messageOf(input.job, payload);
    if (mail) await sendMail(payload, mail);
    return { output: {} };
  },
};
