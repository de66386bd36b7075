import type { Payload, PayloadRequest, SendEmailOptions, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { formatDay, formatTime } from '@/lib/dates';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { colon } from '@/lib/french-spaces';
import { minuteMs } from '@/lib/limits';
import { organisationTimeZone } from '@/lib/locales';
import { nameOfClock } from '@/lib/moments';
import { releasePath } from '@/lib/releases';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { defaultPanelLanguage } from '@/messages/panel/languages';
import type { PanelT } from '@/messages/panel/types';
import { accountOf, thoseWhoPublish } from '../team';
import { describeFailure, failureOf, type ScheduleFailure } from './failure';
import type { ScheduleInput, ScheduleJob } from './jobs';

/** Returns `lundi 30 novembre 2026 (9 h 00, heure de Paris)`: complete, since the mail may be read later. */
function momentInMail(at: string, t: PanelT): string {
  const moment = { at, zone: organisationTimeZone };
  const day = formatDay(t.language, moment).replace(/^(\p{L}+),/u, '$1');
  return `${day} (${formatTime(t.language, moment)}, ${nameOfClock(at, t)})`;
}

/** Delay after which a late schedule is reported: jobs are started six times a minute. */
export const toleratedDelayMs = 5 * minuteMs;

/** A late schedule: when it was due and when it was done, in ISO 8601. */
export type Delay = { input: ScheduleInput; due: string; done: string };

type MailData = {
  input: Pick<ScheduleInput, 'type' | 'doc'>;
  waitUntil: string;
  failure: ScheduleFailure;
  title: string | null | undefined;
  siteUrl: string;
};

/** Path of the form of a document, or of the view of a release, below the panel's own. */
const pathOf = ({ relationTo, value }: ScheduleInput['doc']): string =>
  relationTo === 'releases' ? releasePath(value) : `/collections/${relationTo}/${value}`;

/** A mail about a schedule: its result in the subject, then the paragraphs, then a link to the text. */
function mailAbout(
  doc: ScheduleInput['doc'],
  {
    what,
    name,
    paragraphs,
    link,
    siteUrl,
  }: Record<'what' | 'name' | 'link' | 'siteUrl', string> & { paragraphs: string[] },
  t: PanelT,
  isInstead: boolean,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  return {
    subject: `${what}${colon(t.language)}${name}`,
    text: [
      ...paragraphs,
      `${link}\n${siteUrl}/admin${pathOf(doc)}`,
      ...(isInstead ? [t('scheduleMail.insteadOf')] : []),
    ].join('\n\n'),
  };
}

const nameIn = (t: PanelT, title: MailData['title']): string => oneLine(title || t('scheduleMail.untitled'));

/**
 * Data of a mail about a failed schedule.
 *
 * @param isInstead whether it goes to others than the person who scheduled it
 */
export function failureMail(
  { input: { type, doc }, waitUntil, failure, title, siteUrl }: MailData,
  language: PanelLanguage,
  isInstead = false,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  const t = getT(language);
  const name = nameIn(t, title);
  const missed = t(`scheduleMail.missed.${type}`, { title: name, moment: momentInMail(waitUntil, t) });
  const paragraphs = [missed, describeFailure(failure, t)];
  const what = t(`schedule.notDone.${type}`);
  return mailAbout(doc, { what, name, paragraphs, link: t('scheduleMail.open'), siteUrl }, t, isInstead);
}

/** Data of a mail about a late schedule. */
export function delayMail(
  { input: { type, doc }, due, done, title, siteUrl }: Delay & Pick<MailData, 'title' | 'siteUrl'>,
  language: PanelLanguage,
  isInstead = false,
): Pick<SendEmailOptions, 'subject' | 'text'> {
  const t = getT(language);
  const name = nameIn(t, title);
  const late = t(`scheduleMail.late.${type}`, { title: name, due: momentInMail(due, t), done: momentInMail(done, t) });
  const paragraphs = [late, t('scheduleMail.whyLate')];
  const what = t(`scheduleMail.doneLate.${type}`);
  return mailAbout(doc, { what, name, paragraphs, link: t('scheduleMail.see'), siteUrl }, t, isInstead);
}

/**
 * The person who scheduled it, in their language; when their account was deleted, is a program's or may not publish
 * any more, the editors, in the default language of the panel.
 */
async function recipientsOf({ user, language = defaultPanelLanguage }: ScheduleInput, payload: Payload) {
  const account = await accountOf(payload, user.value);
  if (account && !account.isService && account.role !== 'contributor')
    return { to: [account.email], language, isInstead: false };
  const others = await thoseWhoPublish(payload);
  return { to: others.map(({ email }) => email), language: defaultPanelLanguage, isInstead: true };
}

/** Returns the title of a document as the lists of the panel show it, or the name of a release. */
async function titleOf({ relationTo, value }: ScheduleInput['doc'], payload: Payload) {
  if (relationTo === 'releases') {
    const where = { id: { equals: value } };
    return (await payload.db.findOne<{ id: string; name?: string | null }>({ collection: 'releases', where }))?.name;
  }
  const row = await payload.db.findOne<{ id: string; title?: string | null }>({
    collection: 'content-status',
    where: { key: { equals: `${relationTo}/${value}` } },
  });
  return row?.title;
}

/** Mail about a late schedule; null when no one is to be notified. */
async function delayMessage(delay: Delay, payload: Payload): Promise<SendEmailOptions | null> {
  const { to, language, isInstead } = await recipientsOf(delay.input, payload);
  if (to.length === 0) return null;
  const data = { ...delay, title: await titleOf(delay.input.doc, payload), siteUrl: settings.siteUrl };
  return { ...delayMail(data, language, isInstead), from: settings.mail?.from, to, headers: automatic };
}

/** Mail about a failed job; null when someone has dealt with it meanwhile: then the job was deleted. */
async function messageOf(id: string, payload: Payload): Promise<SendEmailOptions | null> {
  const job = await payload.db.findOne<ScheduleJob>({ collection: 'payload-jobs', where: { id: { equals: id } } });
  if (!job) return null;
  const failure = failureOf(job);
  // Payload records it just after the task has ended.
  if (!failure) throw new Error('the failure is not noted yet');
  const { to, language, isInstead } = await recipientsOf(job.input, payload);
  if (to.length === 0) return null;
  const { input, waitUntil } = job;
  const data = { input, waitUntil, failure, title: await titleOf(input.doc, payload), siteUrl: settings.siteUrl };
  return { ...failureMail(data, language, isInstead), from: settings.mail?.from, to, headers: automatic };
}

/**
 * Queues a mail about a failed job, where there is a mail server. The transaction of the failure was undone: `req` is
 * that of the job, which has none.
 */
export async function queueFailureMail(job: string, req: PayloadRequest): Promise<void> {
  if (!settings.mail) return;
  try {
    // The task defines the type of its input; the generated type has none.
    await req.payload.jobs.queue({
      task: 'sendScheduleMail',
      input: { job } as never,
      ...bypassAccess('a job has no user'),
      req,
    });
  } catch (error) {
    // The reason of the failure must be stored in any case; the dashboard shows it too.
    req.payload.logger.error({ err: error, msg: `No mail will tell that the scheduled job ${job} failed.` });
  }
}

/** Queues a mail when a schedule was done later than expected, where there is a mail server. */
export async function queueDelayMail(
  { waitUntil }: { waitUntil?: string | null },
  input: ScheduleInput,
  req: PayloadRequest,
): Promise<void> {
  if (!settings.mail || !waitUntil || Date.now() - Date.parse(waitUntil) < toleratedDelayMs) return;
  const delay: Delay = { input, due: waitUntil, done: new Date().toISOString() };
  try {
    // The task defines the type of its input; the generated type has none.
    await req.payload.jobs.queue({
      task: 'sendScheduleMail',
      input: { delay } as never,
      ...bypassAccess('a job has no user'),
      req,
    });
  } catch (error) {
    // It was done: a failing mail must not undo that.
    req.payload.logger.error({ err: error, msg: 'No mail will tell that something scheduled was done late.' });
  }
}

/** Notifies by mail that a schedule failed, or was done late. */
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
