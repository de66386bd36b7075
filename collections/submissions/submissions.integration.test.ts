import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PublicForm } from '@/collections/forms/queries';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import type { Question } from '@/lib/form-questions';
import { dayMs, hourMs } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { startTestMail, type TestMail } from '@/lib/test-mail';

/** The site's own configuration, on a database and with a mail server of this test. */
let site: OwnSite;
let payload: Payload;
let smtp: TestMail;
/** The mail server's refusal of a recipient. */
let refusal: { code: number; text: string } | null = null;

beforeAll(async () => {
  smtp = await startTestMail(() => refusal);
  site = await startOwnSite({ ...smtp.env, SITE_URL: 'https://example.org' });
  payload = site.payload;
  await payload.updateGlobal({
    slug: 'settings',
    data: { siteName: 'Notre alliance', formRetentionMonths: 12 },
    overrideAccess: true,
  });
});

afterAll(async () => {
  await site?.stop();
  await smtp.stop();
});

afterEach(async () => {
  smtp.received.length = 0;
  refusal = null;
  const all = { where: { id: { exists: true } } };
  await payload.delete({ collection: 'submissions', ...all, overrideAccess: true });
  await payload.delete({ collection: 'forms', ...all, overrideAccess: true });
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

const questions = [
  { blockType: 'text', id: 'aaaaaaaaaaaaaaaaaaaaaaa1', label: 'Nom', required: true },
  { blockType: 'email', id: 'aaaaaaaaaaaaaaaaaaaaaaa2', label: 'Courriel', required: true },
  { blockType: 'textarea', id: 'aaaaaaaaaaaaaaaaaaaaaaa3', label: 'Message', required: false },
] satisfies Question[];

async function makeForm(changes: Record<string, unknown> = {}): Promise<PublicForm> {
  const data = { title: 'Contact', questions, recipients: ['staff@example.org'], ...changes };
  const form = await payload.create({ collection: 'forms', locale: 'fr', data, overrideAccess: true });
  return { ...form, language: 'fr', retentionMonths: form.retentionMonths ?? 12 };
}

const valuesWith = (email: string, name = 'Zoé', text = 'Bonjour,\nà bientôt') => ({
  'q-aaaaaaaaaaaaaaaaaaaaaaa1': [name],
  'q-aaaaaaaaaaaaaaaaaaaaaaa2': [email],
  'q-aaaaaaaaaaaaaaaaaaaaaaa3': [text],
});

async function send(form: PublicForm, values = valuesWith('zoe@example.org'), language: Locale = 'fr'): Promise<void> {
  const { receive } = await import('./receive');
  await receive(payload, { form, values, language });
}

const runJobs = () => payload.jobs.run({ limit: 100, silent: true, overrideAccess: true });
const jobs = async () => (await payload.find({ collection: 'payload-jobs', depth: 0, overrideAccess: true })).docs;
const stored = async () => (await payload.find({ collection: 'submissions', depth: 0, overrideAccess: true })).docs;

describe('what was smtp.received', () => {
  test('stays readable when the form has changed or is gone', async () => {
    const form = await makeForm();
    await send(form);
    await payload.update({ collection: 'forms', id: form.id, data: { questions: [] }, overrideAccess: true });
    await payload.delete({ collection: 'forms', id: form.id, overrideAccess: true });
    const [submission] = await stored();
    expect(submission).toMatchObject({
      formTitle: 'Contact',
      sender: 'zoe@example.org',
      state: 'new',
      language: 'fr',
      answers: [
        { question: 'Nom', answer: 'Zoé' },
        { question: 'Courriel', answer: 'zoe@example.org' },
        { question: 'Message', answer: 'Bonjour,\nà bientôt' },
      ],
    });
  });

  test('is written down once with its mails, or not at all', async () => {
    const form = await makeForm();
    const queue = vi.spyOn(payload.jobs, 'queue').mockRejectedValueOnce(new Error('no room'));
    await expect(send(form)).rejects.toThrow('no room');
    queue.mockRestore();
    expect(await stored()).toEqual([]);
    await send(form);
    expect([await stored(), await jobs()].map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe('mail', () => {
  test('contains all answers in plain text for the staff, and a reply goes to the sender', async () => {
    await send(await makeForm({ recipients: ['one@example.org', 'two@example.org'] }));
    expect(smtp.received).toEqual([]);
    const [job] = await jobs();
    await runJobs();
    const [{ mail, to } = { mail: undefined, to: [] }] = smtp.received;
    expect(smtp.received).toHaveLength(1);
    expect(to).toEqual(['one@example.org', 'two@example.org']);
    expect(mail?.from?.text).toBe('"Notre alliance" <site@example.org>');
    expect(mail?.replyTo?.text).toBe('zoe@example.org');
    expect(mail?.subject).toBe('Contact – Notre alliance');
    expect(mail?.html).toBe(false);
    expect(mail?.text).toContain('Message\nBonjour,\nà bientôt');
    const [submission] = await stored();
    expect(mail?.text).toContain(`https://example.org/admin/collections/submissions/${submission?.id}`);
    expect(job?.input, 'no more than ids').toEqual({ submission: submission?.id, mail: 'staff' });
  });

  test('acknowledges in the sender’s language, and repeats nothing of what was typed', async () => {
    const form = await makeForm({ recipients: [], receipt: true, receiptSubject: 'Reçu', receiptMessage: 'Merci.' });
    const english = { receiptSubject: 'Received', receiptMessage: 'Thank you.' };
    await payload.update({ collection: 'forms', id: form.id, locale: 'en', data: english, overrideAccess: true });
    const bait = 'https://bait.example';
    await send(form, valuesWith('zoe@example.org', bait, bait), 'en');
    await runJobs();
    const [{ mail, to } = { mail: undefined, to: [] }] = smtp.received;
    expect(to).toEqual(['zoe@example.org']);
    expect(mail?.subject).toBe('Received');
    expect(mail?.text).toContain('Thank you.');
    expect(mail?.text).toContain('You are receiving this e-mail because');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-replied');
    expect(JSON.stringify([...(mail?.headers ?? [])]) + mail?.text).not.toContain('bait');
  });

  test('sends at most three acknowledgements a day to one address', async () => {
    const form = await makeForm({ recipients: [], receipt: true });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await send(form, valuesWith('flooded@example.org', name));
    await send(form, valuesWith('other@example.xn--p1ai'));
    await runJobs();
    const to = smtp.received.flatMap(({ to: addresses }) => addresses);
    expect(to.filter((address) => address === 'flooded@example.org')).toHaveLength(3);
    expect(to.join()).toMatch(/other@/);
    expect(await stored()).toHaveLength(6);
  });

  test.each([
    ['a line break in the name of the form', { title: 'Contact\r\nBcc: other@example.org' }, {}],
    ['a line break in the subject', { receipt: true, receiptSubject: 'Reçu\nBcc: other@example.org' }, {}],
    ['a line break in an answer', {}, valuesWith('zoe@example.org', 'Zoé\r\nBcc: other@example.org')],
  ])('%s makes no header and no recipient', async (_, changes, values) => {
    const form = await makeForm(changes);
    await send(form, { ...valuesWith('zoe@example.org'), ...values });
    await runJobs();
    expect(smtp.received.length).toBeGreaterThan(0);
    for (const { mail, to } of smtp.received) {
      expect(to.join()).not.toContain('other');
      expect(mail.headers.has('bcc')).toBe(false);
      expect(mail.cc ?? mail.bcc).toBeUndefined();
      expect(mail.replyTo?.value ?? []).not.toContainEqual(expect.objectContaining({ address: 'other@example.org' }));
    }
  });

  test.each(['zoe@example.org, other@example.org', 'zoe@example.org\r\nBcc: other@example.org'])(
    'an address that is more than one, %j, is neither stored nor answered to',
    async (email) => {
      const form = await makeForm();
      await expect(send(form, valuesWith(email))).rejects.toThrow();
      expect(await stored()).toEqual([]);
      const { staffMail } = await import('./mail');
      const submission = {
        id: '1',
        email,
        formTitle: 'Contact\r\nBcc: x',
        answers: [],
        state: 'new' as const,
        deleteOn: '',
        updatedAt: '',
        createdAt: '',
      };
      const mail = staffMail({ submission, siteName: '', siteUrl: '' }, ['staff@example.org', email]);
      expect(mail).toMatchObject({ to: ['staff@example.org'], subject: 'Contact Bcc: x –' });
      expect(mail).not.toHaveProperty('replyTo');
    },
  );

  test('is retried while the mail server is away, and the log has no e-mail address', async () => {
    await send(await makeForm());
    refusal = { code: 451, text: 'staff@example.org has no room' };
    await runJobs();
    expect(smtp.received).toEqual([]);
    const [job] = await jobs();
    expect(job).toMatchObject({ hasError: false, processing: false, totalTried: 1 });
    expect(new Date(String(job?.waitUntil)).getTime()).toBeGreaterThan(Date.now());
    expect(JSON.stringify(job)).toContain('451');
    expect(JSON.stringify(job)).not.toContain('staff@example.org');

    refusal = null;
    vi.setSystemTime(Date.now() + hourMs);
    await runJobs();
    vi.useRealTimers();
    expect(smtp.received).toHaveLength(1);
  });

  test('of a process that was killed while it sent is sent by the next', async () => {
    const { freeInterruptedJobs, leaseMs } = await import('@/database/job-leases');
    await send(await makeForm());
    await payload.db.updateJobs({ data: { processing: true }, returning: false, where: {} });
    await freeInterruptedJobs(payload);
    await runJobs();
    expect(smtp.received, 'it may still be sending').toHaveLength(0);
    await freeInterruptedJobs(payload, { now: Date.now() + leaseMs + 1000 });
    await runJobs();
    expect(smtp.received).toHaveLength(1);
  });

  test('is not sent of what was deleted meanwhile', async () => {
    await send(await makeForm());
    await payload.delete({ collection: 'submissions', where: { id: { exists: true } }, overrideAccess: true });
    await runJobs();
    expect(smtp.received).toEqual([]);
    expect((await jobs()).filter(({ hasError }) => hasError)).toEqual([]);
  });
});

describe('deletion of what was stored long enough', () => {
  const now = new Date('2031-05-31T12:00:00.000Z');
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();

  async function storeSubmission(
    form: string | null,
    name: string,
    createdAt: string,
    deleteOn: string,
  ): Promise<void> {
    const data = { form, sender: name, answers: [], state: 'new' as const, createdAt, deleteOn };
    await payload.create({ collection: 'submissions', data, overrideAccess: true });
  }

  test('follows the date that the sender was given, and the form where that is sooner', async () => {
    const { deleteOldSubmissions } = await import('./purge');
    const defaultForm = await makeForm();
    const short = await makeForm({ retentionMonths: 1 });
    const later = '2032-01-01T00:00:00.000Z';
    await storeSubmission(defaultForm.id, 'expired for the sender', ago(10), ago(1));
    await storeSubmission(defaultForm.id, 'not expired for the sender', ago(364), later);
    await storeSubmission(defaultForm.id, 'a year and a day', ago(366), later);
    await storeSubmission(short.id, 'a month and two days', ago(33), later);
    await storeSubmission(short.id, 'three weeks', ago(21), later);
    await storeSubmission(null, 'its form is gone', ago(100), ago(0));
    await storeSubmission(null, 'its form is gone, not over', ago(100), later);
    expect(await deleteOldSubmissions(payload, now)).toBe(4);
    expect((await stored()).map(({ sender }) => sender).sort()).toEqual([
      'its form is gone, not over',
      'not expired for the sender',
      'three weeks',
    ]);
  });

  test('is queued by itself, once, and runs as a job', async () => {
    await storeSubmission(null, 'old', ago(0), '2020-01-01T00:00:00.000Z');
    await payload.jobs.handleSchedules();
    await payload.jobs.handleSchedules();
    const [job, ...rest] = (await jobs()).filter(({ taskSlug }) => taskSlug === 'purgeSubmissions');
    expect(rest).toEqual([]);
    await payload.jobs.runByID({ id: String(job?.id), silent: true, overrideAccess: true });
    expect(await stored()).toEqual([]);
  });
});
