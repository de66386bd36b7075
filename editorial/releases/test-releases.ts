import type { CollectionBeforeChangeHook, Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { contentRevision } from '@/lib/content-revision';
import { dayMs, minuteMs, releaseLimits } from '@/lib/limits';
import type { PublicCollection } from '@/lib/routes';
import { apiOf, hashQuickly, type TestPerson } from '@/lib/test-api';
import { startTestMail, type TestMail } from '@/lib/test-mail';
import { draftConcept } from '../test-drafts';
import type { EntryProblem } from './problems';
import type { ReleasesAnswer } from './read';

/** Tests of releases, on a site of their own, for each database. */
export function testReleases(start: (env: Record<string, string>) => Promise<OwnSite>): void {
  let site: OwnSite;
  let smtp: TestMail;
  let payload: Payload;
  let api: ReturnType<typeof apiOf>;
  let editor: TestPerson;
  let contributor: TestPerson;
  let made = 0;
  const limits = { ...releaseLimits };

  beforeAll(async () => {
    hashQuickly();
    smtp = await startTestMail();
    site = await start({ ...smtp.env, SITE_URL: 'https://example.org' });
    payload = site.payload;
    api = apiOf(payload);
    [editor, contributor] = await Promise.all([api.personOf('editor'), api.personOf('contributor')]);
  });

  afterEach(async () => {
    Object.assign(releaseLimits, limits);
    vi.restoreAllMocks();
    hashQuickly();
    smtp.received.length = 0;
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
  });

  afterAll(async () => {
    await site?.stop();
    await smtp?.stop();
  });

  type Entry = { collection: PublicCollection | 'header' | 'footer'; id: string };

  /** A draft that could be published. */
  async function draft(term = 'Ville refuge'): Promise<Entry> {
    made += 1;
    const id = await draftConcept(payload, `${term} ${made}`);
    return { collection: 'concepts', id };
  }

  const change = (id: string, data: object, isDraft = true) =>
    payload.update({
      ...({ collection: 'concepts', id, data, draft: isDraft, locale: 'fr' } as never as {
        collection: 'concepts';
        id: string;
        data: object;
      }),
      overrideAccess: true,
    });
  const spoil = ({ id }: Entry) => change(id, { definition: '' });

  const path = (rest = '') => `/api/editorial/releases${rest}`;
  const send = (method: string, address: string, person: TestPerson | null = editor, body?: object) =>
    api.request(method, address, { ...(body && { body }), ...(person && { token: person.token }) });
  const codeOf = ({ json }: { json: Record<string, unknown> }) => (json.errors as { code: string }[])[0]?.code;
  const problemsOf = ({ json }: { json: Record<string, unknown> }) =>
    (json.errors as { data?: { problems: EntryProblem[] } }[])[0]?.data?.problems ?? [];

  async function release(...entries: Entry[]): Promise<string> {
    made += 1;
    const answer = await send('POST', path(), editor, { name: `Annonce ${made}` });
    expect(answer.status, answer.text).toBe(201);
    const { id } = answer.json as { id: string };
    for (const entry of entries) {
      const added = await add(id, entry);
      expect(added.status, added.text).toBe(200);
    }
    return id;
  }

  const add = (id: string, entry: Entry, person = editor) => send('POST', path(`/${id}/entries`), person, entry);
  const publish = (id: string, person: TestPerson | null = editor) => send('POST', path(`/${id}/publish`), person);
  const inRelease = async ({ collection, id }: Entry) =>
    ((await send('GET', path(`?collection=${collection}&id=${id}`))).json as ReleasesAnswer).own?.id ?? null;

  /** What the public reads of a document. */
  const isPublic = async ({ id }: Entry) => (await send('GET', `/api/concepts/${id}`, null)).status === 200;
  const arePublic = (entries: readonly Entry[]) => Promise.all(entries.map(isPublic));

  async function tomorrow(id: string): Promise<void> {
    const day = new Date(Date.now() + dayMs).toISOString().slice(0, 10);
    const answer = await send('POST', path(`/${id}/schedule`), editor, { day, time: '09:00' });
    expect(answer.status, answer.text).toBe(200);
  }
  async function makeDue(id: string, at = Date.now() - minuteMs): Promise<string> {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'payload-jobs',
      where: { 'input.doc.value': { equals: id } },
    });
    expect(docs).toHaveLength(1);
    const job = String(docs[0]?.id);
    await payload.db.updateOne({
      collection: 'payload-jobs',
      id: job,
      data: { waitUntil: new Date(at).toISOString() },
    });
    return job;
  }
  const runJobs = () => payload.jobs.run({ limit: 100, overrideAccess: true });
  const jobsOf = async (id: string) =>
    (
      await payload.db.find<{ id: string; hasError?: boolean; error?: { message?: string } }>({
        collection: 'payload-jobs',
        where: { 'input.doc.value': { equals: id } },
      })
    ).docs;

  /** Refuses to publish a document, as a hook does that knows a reason of its own. */
  function refuse(entry: Entry) {
    const hooks = payload.collections.concepts.config.hooks.beforeChange;
    const hook: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
      const { ApiError } = await import('@/lib/api/api-error');
      if (originalDoc?.id === entry.id && data._status === 'published')
        throw new ApiError(req, 'conflict', 'content.stays');
      return data;
    };
    hooks.push(hook);
    return () => hooks.splice(hooks.indexOf(hook), 1);
  }

  test('all documents of a release are published at once, in one move of what the public reads', async () => {
    const entries = [await draft(), await draft(), await draft()];
    const [, changed] = entries as [Entry, Entry, Entry];
    await change(changed.id, { _status: 'published' }, false);
    await change(changed.id, { definition: 'Plus juste.' });
    const id = await release(...entries);
    const revision = contentRevision();
    expect(await arePublic(entries)).toEqual([false, true, false]);
    expect((await publish(id)).status).toBe(200);
    // Once, after the commit: between two moves, pages would show half of it.
    // On MongoDB, storing the token for other instances moves it again.
    expect(contentRevision() - revision).toBe(payload.db.name === 'sqlite' ? 1 : 2);
    expect(await arePublic(entries)).toEqual([true, true, true]);
    expect((await send('GET', `/api/concepts/${changed.id}`, null)).json).toMatchObject({ definition: 'Plus juste.' });
    expect(codeOf(await publish(id))).toBe('conflict');
    // Its documents may be in another one from now on.
    expect(await inRelease(changed)).toBeNull();
    await release(changed);
  });

  test('with errors nothing is published, and all errors are listed by document', async () => {
    const entries = [await draft('Asile'), await draft('Refuge'), await draft('Hospitalité')];
    const [first, , last] = entries as [Entry, Entry, Entry];
    await spoil(first);
    await spoil(last);
    const id = await release(...entries);
    const revision = contentRevision();
    const answer = await publish(id);
    expect(answer.status).toBe(409);
    expect(codeOf(answer)).toBe('issues-to-fix');
    expect(problemsOf(answer)).toMatchObject([
      { id: first.id, title: expect.stringContaining('Asile'), issues: [{ path: 'definition', severity: 'error' }] },
      { id: last.id, title: expect.stringContaining('Hospitalité'), issues: [{ path: 'definition' }] },
    ]);
    expect(await arePublic(entries)).toEqual([false, false, false]);
    expect(contentRevision()).toBe(revision);
    await change(first.id, { definition: 'Là.' });
    await change(last.id, { definition: 'Là.' });
    expect((await publish(id)).status).toBe(200);
    expect(await arePublic(entries)).toEqual([true, true, true]);
  });

  test('an error in another public locale keeps all from being published', async () => {
    const entries = [await draft(), await draft()];
    const [first] = entries as [Entry, Entry];
    await payload.update({
      collection: 'concepts',
      id: first.id,
      data: { localePublished: true } as never,
      locale: 'en',
      draft: true,
      overrideAccess: true,
    });
    const answer = await publish(await release(...entries));
    expect(problemsOf(answer)[0]?.issues.map(({ locale }) => locale)).toEqual(expect.arrayContaining(['en']));
    expect(await arePublic(entries)).toEqual([false, false]);
  });

  test('a hook that refuses the last document undoes the others', async () => {
    const entries = [await draft(), await draft(), await draft()];
    const last = entries.at(-1) as Entry;
    const id = await release(...entries);
    const revision = contentRevision();
    const again = refuse(last);
    const answer = await publish(id);
    again();
    expect(answer.status).toBe(409);
    expect(problemsOf(answer)).toMatchObject([{ id: last.id, message: expect.stringMatching(/\S/), issues: [] }]);
    expect(await arePublic(entries)).toEqual([false, false, false]);
    for (const { id: entry } of entries) {
      const { docs } = await payload.db.findVersions<{ _status: string }>({
        collection: 'concepts',
        where: { parent: { equals: entry } },
      });
      expect(docs.map(({ version }) => version._status)).not.toContain('published');
    }
    expect(contentRevision()).toBe(revision);
    const { docs: rows } = await payload.db.find({
      collection: 'activity',
      where: { and: [{ action: { equals: 'published' } }, { documentId: { in: entries.map((each) => each.id) } }] },
    });
    expect(rows).toEqual([]);
    expect(await inRelease(last)).toBe(id);
    expect((await publish(id)).status).toBe(200);
  });

  test('the menu is published together with documents, and stays as it was when one is refused', async () => {
    const document = await draft();
    const header = { collection: 'header', id: 'header' } as const;
    const saved = (label: string) =>
      payload.updateGlobal({
        slug: 'header',
        data: { links: [{ link: { type: 'section', section: 'events', label } }] } as never,
        draft: true,
        locale: 'fr',
        overrideAccess: true,
      });
    await saved('Rencontres');
    const id = await release(header, document);
    const again = refuse(document);
    expect((await publish(id)).status).toBe(409);
    again();
    const read = async () => (await send('GET', '/api/globals/header', null)).text;
    expect(await read()).not.toContain('Rencontres');
    const answer = await publish(id);
    expect(answer.status, answer.text).toBe(200);
    expect(await isPublic(document)).toBe(true);
    expect(await read()).toContain('Rencontres');
  });

  test('what was published, changed, opened or scheduled meanwhile is no obstacle; the newest text is published', async () => {
    const [published, changed, opened, scheduled] = [await draft(), await draft(), await draft(), await draft()];
    const id = await release(published, changed, opened, scheduled);
    await change(published.id, { _status: 'published' }, false);
    await change(changed.id, { definition: 'Écrit après l’ajout.' });
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'concepts', value: opened.id },
        user: { relationTo: 'users', value: contributor.id },
      } as never,
      overrideAccess: true,
    });
    const day = new Date(Date.now() + 2 * dayMs).toISOString().slice(0, 10);
    const alone = { collection: 'concepts', id: scheduled.id, type: 'publish', day, time: '09:00' };
    expect((await send('POST', '/api/editorial/schedule', editor, alone)).status).toBe(201);
    const answer = await publish(id);
    expect(answer.status, answer.text).toBe(200);
    expect(await arePublic([published, changed, opened, scheduled])).toEqual([true, true, true, true]);
    expect((await send('GET', `/api/concepts/${changed.id}`, null)).json.definition).toBe('Écrit après l’ajout.');
    // It would replace a newer text by an older one.
    expect(await jobsOf(scheduled.id)).toEqual([]);
  });

  test('a document in the trash refuses the release; one that is deleted for good is in it no more', async () => {
    const [trashed, deleted, other] = [await draft(), await draft(), await draft()];
    const id = await release(trashed, deleted, other);
    const toTrash = (entry: Entry) => change(entry.id, { deletedAt: new Date().toISOString() });
    await toTrash(trashed);
    await toTrash(deleted);
    await payload.delete({ collection: 'concepts', id: deleted.id, trash: true, overrideAccess: true });
    const answer = await publish(id);
    expect(problemsOf(answer)).toMatchObject([{ id: trashed.id, message: expect.stringContaining('corbeille') }]);
    expect(await isPublic(other)).toBe(false);
    expect(codeOf(await add(id, trashed))).toBe('in-trash');
    expect((await add(id, deleted)).status).toBe(404);
    const taken = await send('DELETE', path(`/${id}/entries?collection=concepts&id=${trashed.id}`));
    expect(taken.status, taken.text).toBe(200);
    expect((await publish(id)).status).toBe(200);
    expect(await isPublic(other)).toBe(true);
  });

  test('a document is in one open release, also when two add it at once; adding it twice is adding it once', async () => {
    const document = await draft();
    const [one, other] = [await release(), await release()];
    const answers = await Promise.all([add(one, document), add(other, document)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const owner = (await inRelease(document)) === one ? one : other;
    expect((await add(owner, document)).status).toBe(200);
    expect(codeOf(await add(owner === one ? other : one, document))).toBe('conflict');
    const { docs } = await payload.db.find({
      collection: 'release-entries',
      where: { documentId: { equals: document.id } },
    });
    expect(docs).toHaveLength(1);
  });

  test('a scheduled release is published by itself, in the name of the person, and a repeated job changes nothing', async () => {
    const entries = [await draft(), await draft()];
    const id = await release(...entries);
    await tomorrow(id);
    await runJobs();
    expect(await arePublic(entries)).toEqual([false, false]);
    await makeDue(id);
    const [job] = await jobsOf(id);
    await runJobs();
    expect(await arePublic(entries)).toEqual([true, true]);
    const { docs } = await payload.db.find<{ by: unknown; automatic: boolean; action: string }>({
      collection: 'activity',
      where: { and: [{ documentId: { in: [id, entries[0]?.id] } }, { action: { equals: 'published' } }] },
    });
    expect(docs).toHaveLength(2);
    for (const { automatic, by } of docs) expect([automatic, String(by)]).toEqual([true, editor.id]);
    // As after a crash between the commit and the note of the job's end.
    const revision = contentRevision();
    const { schedulePublish } = await import('../schedule/task');
    const { createLocalReq } = await import('payload');
    const input = {
      type: 'publish',
      doc: { relationTo: 'releases', value: id },
      user: { relationTo: 'users', value: editor.id },
    };
    const run = schedulePublish.handler as (args: object) => Promise<object>;
    await run({ input, job: { id: job?.id }, req: await createLocalReq({}, payload) });
    expect(contentRevision()).toBe(revision);
  });

  test('a scheduled release that fails publishes nothing, is reported by mail and on the dashboard', async () => {
    const entries = [await draft('Asile'), await draft('Refuge')];
    const id = await release(...entries);
    await tomorrow(id);
    await spoil(entries[1] as Entry);
    await makeDue(id, Date.now() - 10 * minuteMs);
    await runJobs();
    expect(await arePublic(entries)).toEqual([false, false]);
    expect(await jobsOf(id)).toMatchObject([{ hasError: true, error: { message: expect.stringContaining('Refuge') } }]);
    await runJobs();
    expect(smtp.received.map(({ to }) => to)).toEqual([[editor.email]]);
    expect(smtp.received[0]?.mail.subject).toMatch(/Annonce \d+$/);
    expect(smtp.received[0]?.mail.text).toMatch(/Aucun contenu n’a été publié.*Refuge.*Définition/);
    expect(smtp.received[0]?.mail.text).toContain(`https://example.org/admin/releases/${id}`);
    const { readScheduled } = await import('@/admin/dashboard/reads/work');
    const { readerFor } = await import('@/admin/dashboard/reads/reader');
    const req = { payload, user: { id: editor.id, role: 'editor', collection: 'users' } } as never;
    const reader = readerFor(req, { id: editor.id, name: 'x', role: 'editor', language: 'fr' });
    const found = await readScheduled(reader, { comments: null, unfinished: null, scheduled: null });
    expect(found).toMatchObject({ failed: 1, docs: [{ hasFailed: true, title: expect.stringMatching(/^Annonce/) }] });
    // Corrected, it is published by hand; the failure is gone.
    await change(entries[1]?.id ?? '', { definition: 'Là.' });
    expect((await publish(id)).status).toBe(200);
    expect(await jobsOf(id)).toEqual([]);
  });

  test('a release with errors is not scheduled; its moment can be changed and canceled', async () => {
    const document = await draft();
    const id = await release(document);
    await spoil(document);
    const order = { day: '2035-05-04', time: '09:00' };
    const schedule = (body: object, person: TestPerson | null = editor) =>
      send('POST', path(`/${id}/schedule`), person, body);
    expect(problemsOf(await schedule(order))).toMatchObject([{ id: document.id }]);
    await change(document.id, { definition: 'Là.' });
    expect((await schedule({ day: '2020-05-04', time: '09:00' })).status).toBe(400);
    expect((await schedule(order)).status).toBe(200);
    expect((await schedule({ ...order, time: '10:00' })).status).toBe(200);
    expect(await jobsOf(id)).toHaveLength(1);
    expect((await send('DELETE', path(`/${id}/schedule`))).status).toBe(200);
    expect(await jobsOf(id)).toEqual([]);
    expect((await send('DELETE', path(`/${id}/schedule`))).status).toBe(404);
    expect((await schedule(order)).status).toBe(200);
    expect((await send('DELETE', path(`/${id}`))).status).toBe(200);
    expect(await jobsOf(id)).toEqual([]);
    expect(await inRelease(document)).toBeNull();
    expect((await publish(id)).status).toBe(404);
  });

  test('contributors see releases and add documents; only editors create, publish, schedule and delete', async () => {
    const document = await draft();
    const id = await release();
    expect((await add(id, document, contributor)).status).toBe(200);
    expect((await add(id, { collection: 'header', id: 'header' }, contributor)).status).toBe(403);
    const taken = path(`/${id}/entries?collection=concepts&id=${document.id}`);
    expect((await send('DELETE', taken, contributor)).status).toBe(200);
    await add(id, document);
    const newcomer = await api.personOf('admin', true);
    const editorsOnly = [
      ['POST', path(), { name: 'x' }],
      ['POST', path(`/${id}`), { name: 'x' }],
      ['POST', path(`/${id}/publish`)],
      ['POST', path(`/${id}/schedule`), { day: '2035-05-04', time: '09:00' }],
      ['DELETE', path(`/${id}/schedule`)],
      ['DELETE', path(`/${id}`)],
    ] as const;
    const staffOnly = [
      ['GET', path(`?collection=concepts&id=${document.id}`)],
      ['POST', path(`/${id}/entries`), document],
      ['DELETE', taken],
    ] as const;
    for (const person of [contributor, newcomer, null]) {
      for (const [method, address, body] of editorsOnly)
        expect((await send(method, address, person, body)).status, `${method} ${address}`).toBe(403);
    }
    for (const person of [newcomer, null]) {
      for (const [method, address, body] of staffOnly)
        expect((await send(method, address, person, body)).status, `${method} ${address}`).toBe(403);
      for (const collection of ['releases', 'release-entries'])
        expect((await send('GET', `/api/${collection}`, person)).status).toBe(403);
    }
    for (const collection of ['releases', 'release-entries']) {
      for (const person of [editor, contributor]) {
        expect((await send('GET', `/api/${collection}`, person)).status).toBe(200);
        expect((await send('POST', `/api/${collection}`, person, { name: 'x' })).status).toBe(403);
      }
    }
    expect(await isPublic(document)).toBe(false);
    expect(await inRelease(document)).toBe(id);
  });

  test('what does not fit is refused', async () => {
    const id = await release();
    for (const body of [{}, { name: ' ' }, { name: 'x'.repeat(releaseLimits.maxNameLength + 1) }])
      expect((await send('POST', path(), editor, body)).status).toBe(400);
    expect(codeOf(await publish(id))).toBe('conflict');
    for (const entry of [
      { collection: 'users', id: editor.id },
      { collection: 'settings', id: 'settings' },
    ])
      expect((await send('POST', path(`/${id}/entries`), editor, entry)).status).toBe(400);
    expect((await add(id, { collection: 'header', id: 'footer' })).status).toBe(404);
    expect((await add('6'.repeat(24), await draft())).status).toBe(404);
    Object.assign(releaseLimits, { maxEntries: 1 });
    await add(id, await draft());
    expect(codeOf(await add(id, await draft()))).toBe('conflict');
    Object.assign(releaseLimits, { maxOpen: 1 });
    expect(codeOf(await send('POST', path(), editor, { name: 'x' }))).toBe('conflict');
  });
}
