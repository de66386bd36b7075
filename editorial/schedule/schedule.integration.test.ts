import type { Payload, PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DatabaseUnavailableError } from '@/database/errors';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import type { Role } from '@/lib/access';
import { hourMs, minuteMs } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { startTestMail, type TestMail } from '@/lib/test-mail';
import { getT } from '@/messages/panel';
import type { User } from '@/payload-types';
import { draftConcept } from '../test-drafts';
import { describeFailure } from './failure';
import type { ScheduleInput } from './jobs';
import { patience } from './patience';

/** The site's own configuration, on a database and with a mail server of this test. */
let site: OwnSite;
let payload: Payload;
let smtp: TestMail;
let editor: User;
let made = 0;

const person = async (role: Role): Promise<User> => {
  made += 1;
  const data = { name: `Compte ${made}`, email: `compte-${made}@example.org`, role, mustChangePassword: false };
  return payload.create({
    collection: 'users',
    data: { ...data, password: 'lanterne-crabe-onze-velours' },
    overrideAccess: true,
  });
};

beforeAll(async () => {
  smtp = await startTestMail();
  site = await startOwnSite({ ...smtp.env, SITE_URL: 'https://example.org' });
  payload = site.payload;
  editor = await person('editor');
});

afterAll(async () => {
  await site?.stop();
  await smtp.stop();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  smtp.received.length = 0;
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
  await payload.db.deleteMany({ collection: 'users', where: { id: { not_equals: editor.id } } });
});

/** A draft that could be published. */
const draft = (term = 'Ville refuge'): Promise<string> => draftConcept(payload, term);

type Plan = { at?: Date; by?: string; language?: Locale; type?: ScheduleInput['type']; version?: string | null };

/** Schedules as the endpoint does; `version` may be one that is not in the history. */
async function schedule(id: string, { by = editor.id, language, type = 'publish', ...plan }: Plan = {}) {
  const version = plan.version === undefined ? 'f'.repeat(24) : plan.version;
  const input: ScheduleInput = {
    type,
    doc: { relationTo: 'concepts', value: id },
    user: { relationTo: 'users', value: by },
    ...(language && { language }),
    ...{ version, textAt: null },
  };
  const waitUntil = plan.at ?? new Date('2026-11-23T08:00:00.000Z');
  const job = await payload.jobs.queue({
    task: 'schedulePublish',
    input: input as never,
    waitUntil,
    overrideAccess: true,
  });
  return String(job.id);
}

/** Runs the jobs that are due, as the job runner does. */
const runJobs = () => payload.jobs.run({ limit: 20, overrideAccess: true });
const jobsLeft = async () => (await payload.db.find({ collection: 'payload-jobs', where: {} })).docs;

test('a publication on time sends no mail', async () => {
  const id = await draft();
  await schedule(id, { version: null, at: new Date(Date.now() - minuteMs) });
  await runJobs();
  await runJobs();
  expect(await payload.findByID({ collection: 'concepts', id, overrideAccess: true })).toMatchObject({
    _status: 'published',
  });
  expect(await jobsLeft()).toEqual([]);
  expect(smtp.received).toEqual([]);
});

test('a job due while the site was stopped is done, and the person who scheduled it is notified', async () => {
  const id = await draft('Accueil');
  await schedule(id, { version: null, language: 'es', at: new Date('2026-11-23T08:00:00.000Z') });
  await runJobs();
  expect(await payload.findByID({ collection: 'concepts', id, overrideAccess: true })).toMatchObject({
    _status: 'published',
  });
  await runJobs();
  expect(smtp.received.map(({ to }) => to)).toEqual([[editor.email]]);
  const [{ mail } = { mail: undefined }] = smtp.received;
  expect(mail?.subject).toBe('La publicación programada se ha realizado con retraso: Accueil');
  expect(mail?.text).toContain('debía publicarse el lunes 23 de noviembre de 2026 (09:00, hora de París)');
  expect(mail?.text).toContain(`https://example.org/admin/collections/concepts/${id}`);
  expect(await jobsLeft()).toEqual([]);
});

test('the person who scheduled a failed job gets a mail, in their language, with the reason and a link to the text', async () => {
  const other = await person('admin');
  const id = await draft();
  const job = await schedule(id, { language: 'en' });
  await runJobs();
  expect(await payload.findByID({ collection: 'concepts', id, draft: true, overrideAccess: true })).toMatchObject({
    _status: 'draft',
  });
  await runJobs();
  expect(smtp.received.map(({ to }) => to)).toEqual([[editor.email]]);
  const [{ mail } = { mail: undefined }] = smtp.received;
  expect(mail?.subject).toBe(`${getT('en')('schedule.notDone.publish')}: Ville refuge`);
  expect(mail?.text).toContain('Monday 23 November 2026 (09:00, Paris time)');
  expect(mail?.text).toContain(describeFailure({ reason: 'version-gone', detail: '' }, getT('en')));
  expect(mail?.text).toContain(`https://example.org/admin/collections/concepts/${id}`);
  expect(mail?.text).not.toContain(other.email);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  // The failure stays until someone deals with it; it is reported once.
  expect(await jobsLeft()).toMatchObject([{ id: job, hasError: true }]);
  await runJobs();
  expect(smtp.received).toHaveLength(1);
});

test('an incomplete document is not published, and the missing fields are named', async () => {
  const id = await draft();
  await payload.update({
    collection: 'concepts',
    id,
    data: { definition: '' },
    locale: 'fr',
    draft: true,
    overrideAccess: true,
  });
  await schedule(id, { version: null });
  await runJobs();
  await runJobs();
  expect(
    (await payload.find({ collection: 'concepts', where: { _status: { equals: 'published' } }, overrideAccess: true }))
      .docs,
  ).not.toEqual(expect.arrayContaining([expect.objectContaining({ id })]));
  expect(smtp.received[0]?.mail.subject).toBe('La publication programmée n’a pas eu lieu\u00a0: Ville refuge');
  expect(smtp.received[0]?.mail.text).toMatch(/Il manquait de quoi publier\s: .*Définition/);
});

test('editors are notified in French when the account was deleted or may not publish any more', async () => {
  const [contributor, admin] = [await person('contributor'), await person('admin')];
  const id = await draft();
  for (const by of ['a'.repeat(24), contributor.id]) {
    smtp.received.length = 0;
    await schedule(id, { by, language: 'es' });
    await runJobs();
    await runJobs();
    expect(smtp.received).toHaveLength(1);
    expect(smtp.received[0]?.to.sort()).toEqual([editor.email, admin.email].sort());
    expect(smtp.received[0]?.mail.text).toContain('Vous recevez ce courriel parce que');
  }
});

test('a failure that was dismissed or scheduled again before the mail left is not reported', async () => {
  const job = await schedule(await draft());
  await runJobs();
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: job } } });
  await runJobs();
  expect(smtp.received).toEqual([]);
  expect(await jobsLeft()).toEqual([]);
});

test('the mail waits until the failure is recorded', async () => {
  const id = await draft();
  const job = await schedule(id);
  await payload.db.updateOne({ collection: 'payload-jobs', id: job, data: { processing: true } });
  await payload.jobs.queue({ task: 'sendScheduleMail', input: { job }, overrideAccess: true });
  await runJobs();
  expect(smtp.received).toEqual([]);
  expect(await jobsLeft()).toEqual(
    expect.arrayContaining([expect.objectContaining({ taskSlug: 'sendScheduleMail', hasError: false, totalTried: 1 })]),
  );
});

test('a mail that can’t be queued leaves the reason of the failure', async () => {
  const job = await schedule(await draft());
  vi.spyOn(payload.jobs, 'queue').mockRejectedValue(new Error('busy'));
  await runJobs();
  expect(await jobsLeft()).toMatchObject([{ id: job, error: { message: expect.stringContaining('version-gone') } }]);
});

test('a job that fails while the database is away is retried until it is back', async () => {
  const id = await draft();
  const pause = vi.spyOn(patience, 'pause').mockResolvedValue(undefined);
  const update = vi.spyOn(payload, 'update');
  for (let away = 0; away < 8; away += 1) update.mockRejectedValueOnce(new DatabaseUnavailableError());
  await schedule(id, { version: null, at: new Date(Date.now() - minuteMs) });
  await runJobs();
  expect(pause).toHaveBeenCalledTimes(8);
  expect(await payload.findByID({ collection: 'concepts', id, overrideAccess: true })).toMatchObject({
    _status: 'published',
  });
  expect(await jobsLeft()).toEqual([]);
});

test('a database that stays away longer is reported as a failure', async () => {
  const id = await draft();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(patience, 'pause').mockImplementation(async () => {
    vi.setSystemTime(Date.now() + patience.forMs / 4);
  });
  const update = vi.spyOn(payload, 'update').mockRejectedValue(new DatabaseUnavailableError());
  const job = await schedule(id, { version: null, at: new Date(Date.now() - minuteMs) });
  await runJobs();
  vi.useRealTimers();
  expect(update).toHaveBeenCalledTimes(5);
  expect(await jobsLeft()).toEqual(expect.arrayContaining([expect.objectContaining({ id: job, hasError: true })]));
});

test('the dashboard shows failed and late schedules before the next ones', async () => {
  const { readScheduled } = await import('@/admin/dashboard/reads/work');
  const { readerFor } = await import('@/admin/dashboard/reads/reader');
  const [failing, waiting, coming] = [await draft('Échoué'), await draft('En retard'), await draft('À venir')];
  const input = (value: string) => ({
    type: 'publish',
    doc: { relationTo: 'concepts', value },
    user: {},
    version: null,
  });
  const waitUntil = new Date(Date.now() + hourMs);
  await payload.jobs.queue({ task: 'schedulePublish', input: input(coming) as never, waitUntil, overrideAccess: true });
  await schedule(failing);
  await runJobs();
  await schedule(waiting, { at: new Date('2026-11-24T08:00:00.000Z') });
  const req = { payload, user: { ...editor, collection: 'users' } } as unknown as PayloadRequest;
  const reader = readerFor(req, { id: editor.id, name: 'x', role: 'editor', language: 'fr' });
  const { docs, failed, totalDocs } = await readScheduled(reader, {
    comments: null,
    unfinished: null,
    scheduled: null,
  });
  expect(docs).toMatchObject([
    { title: 'Échoué', hasFailed: true, waitUntil: '2026-11-23T08:00:00.000Z' },
    { title: 'En retard', hasFailed: false, isLate: true },
    { title: 'À venir', hasFailed: false, isLate: false },
  ]);
  expect([failed, totalDocs]).toEqual([1, 3]);
});
