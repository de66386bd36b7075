import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { contentRevision } from '@/lib/content-revision';
import { commentLimits } from '@/lib/limits';
import { apiOf, hashQuickly, type TestPerson } from '@/lib/test-api';
import type { CommentsAnswer, ShownThread } from './read';

/** Tests of comments, on a site of their own, for each database. */
export function testComments(start: (env: Record<string, string>) => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;
  let api: ReturnType<typeof apiOf>;
  let editor: TestPerson;
  let contributor: TestPerson;
  let admin: TestPerson;
  const limits = { ...commentLimits };

  beforeAll(async () => {
    hashQuickly();
    site = await start({ SMTP_URL: 'smtp://localhost:1', MAIL_FROM: 'site@example.org' });
    payload = site.payload;
    api = apiOf(payload);
    [editor, contributor, admin] = await Promise.all([
      api.personOf('editor'),
      api.personOf('contributor'),
      api.personOf('admin'),
    ]);
  });

  afterAll(() => site?.stop());

  /** Ids of rows are unique in the whole table. */
  let made = 0;
  /** The rows of the event that was created last. */
  const row = (at: number) => `665000000000000000${String(made).padStart(4, '0')}${String(at).padStart(2, '0')}`;

  const startsAt = '2027-03-05T08:00:00.000Z';

  type Written = { text?: string; mentions?: string[]; path?: string; locale?: string; quote?: string };

  async function createEvent(): Promise<string> {
    made += 1;
    const data = {
      title: 'Une rencontre à Gap',
      summary: 'Deux jours pour se parler.',
      startsAt,
      programme: [
        { id: row(1), title: 'Accueil', startsAt },
        { id: row(2), title: 'Débat public', startsAt },
      ],
    } as never;
    const { id } = await payload.create({
      collection: 'events',
      data,
      draft: true,
      locale: 'fr',
      overrideAccess: true,
    });
    return id;
  }

  const pathOf = (id: string, rest = '') => `/api/editorial/comments/events/${id}${rest}`;
  const send = (method: string, path: string, person: TestPerson | null, body?: object) =>
    api.request(method, path, { ...(body && { body }), ...(person && { token: person.token }) });
  const comment = (id: string, person: TestPerson | null, written: Written) =>
    send('POST', pathOf(id), person, { path: 'summary', locale: 'fr', text: 'Est-ce exact ?', ...written });
  const threadsOf = async (id: string, person = editor) =>
    ((await send('GET', pathOf(id), person)).json as CommentsAnswer).threads;
  /** Begins the only thread of a new event. */
  async function begin(
    written: Written | (() => Written) = {},
    person = editor,
  ): Promise<{ id: string; thread: ShownThread }> {
    const id = await createEvent();
    const answer = await comment(id, person, typeof written === 'function' ? written() : written);
    expect(answer.status, answer.text).toBe(200);
    const [thread] = (answer.json as CommentsAnswer).threads;
    if (!thread) throw new Error(answer.text);
    return { id, thread };
  }
  const codeOf = ({ json }: { json: Record<string, unknown> }) => (json.errors as { code: string }[])[0]?.code;
  const stored = (collection: 'comments' | 'comment-threads', id: string) =>
    payload.db.find<{ id: string }>({ collection, where: { documentId: { equals: id } }, pagination: false });
  const mailsAbout = async (comments: readonly { id: string }[]) => {
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'sendCommentMail' } },
      pagination: false,
      overrideAccess: true,
    });
    const inputs = docs.map(({ input }) => input as { comment: string; to: string });
    return inputs.filter((input) => comments.some(({ id }) => id === input.comment)).map(({ to }) => to);
  };

  test('a comment remembers its words, names its place and is answered, edited and deleted', async () => {
    const { id, thread } = await begin();
    expect(thread).toMatchObject({
      path: 'summary',
      locale: 'fr',
      place: 'Résumé',
      state: 'here',
      quote: 'Deux jours pour se parler.',
      resolved: null,
      comments: [{ text: 'Est-ce exact ?', by: 'editor', isYours: true, isEdited: false }],
    });
    const replied = await send('POST', pathOf(id, `/threads/${thread.id}/replies`), contributor, { text: ' Oui. ' });
    expect((replied.json as CommentsAnswer).threads[0]?.comments).toMatchObject([
      { text: 'Est-ce exact ?', isYours: false },
      { text: 'Oui.', by: 'contributor', isYours: true },
    ]);
    const [first, second] = (await threadsOf(id))[0]?.comments ?? [];
    const edited = await send('POST', pathOf(id, `/${first?.id}`), editor, { text: 'Est-ce bien exact ?' });
    expect(edited.status, edited.text).toBe(200);
    expect((edited.json as CommentsAnswer).threads[0]?.comments[0]).toMatchObject({
      text: 'Est-ce bien exact ?',
      isEdited: true,
    });
    expect((await send('DELETE', pathOf(id, `/${first?.id}`), editor)).status).toBe(200);
    expect((await threadsOf(id))[0]).toMatchObject({ quote: thread.quote, comments: [{ text: 'Oui.' }] });
    // The last one takes its thread along.
    expect((await send('DELETE', pathOf(id, `/${second?.id}`), contributor)).status).toBe(200);
    expect((await stored('comment-threads', id)).docs).toEqual([]);
  });

  test('anybody of the team resolves and reopens; a reply to what was resolved meanwhile opens it again', async () => {
    const { id, thread } = await begin({}, contributor);
    const resolve = (isResolved: boolean, person: TestPerson) =>
      send('POST', pathOf(id, `/threads/${thread.id}/resolved`), person, { isResolved });
    await resolve(true, editor);
    expect((await threadsOf(id))[0]?.resolved).toMatchObject({ by: 'editor' });
    // Once more by another changes nothing.
    await resolve(true, contributor);
    expect((await threadsOf(id))[0]?.resolved).toMatchObject({ by: 'editor' });
    await resolve(false, contributor);
    expect((await threadsOf(id))[0]?.resolved).toBeNull();
    await resolve(true, editor);
    await send('POST', pathOf(id, `/threads/${thread.id}/replies`), contributor, { text: 'Encore une chose.' });
    expect((await threadsOf(id))[0]?.resolved).toBeNull();
  });

  test('a comment stays with its row when rows are moved, and through saving, publishing and restoring', async () => {
    const { id } = await begin(() => ({ path: `programme.${row(2)}.title`, text: 'Avec qui ?' }));
    const update = (data: object, draft = true) =>
      payload.update({
        ...({ collection: 'events', id, data, draft, locale: 'fr' } as never as {
          collection: 'events';
          id: string;
          data: object;
        }),
        overrideAccess: true,
      });
    const seen = async () => (await threadsOf(id)).map(({ place, state, quote }) => [place, state, quote]);
    expect(await seen()).toEqual([[expect.stringMatching(/2\..*Titre$|2\..*Intitulé$/), 'here', 'Débat public']]);
    await update({
      programme: [
        { id: row(2), title: 'Débat public', startsAt },
        { id: row(1), title: 'Accueil', startsAt },
      ],
    });
    expect(await seen()).toEqual([[expect.stringContaining('1.'), 'here', 'Débat public']]);
    await update({ programme: [{ id: row(2), title: 'Table ronde', startsAt }] });
    expect(await seen()).toEqual([[expect.stringContaining('1.'), 'changed', 'Débat public']]);
    await update({ programme: [{ id: row(1), title: 'Accueil', startsAt }] });
    // It still says what it was about.
    expect(await seen()).toEqual([[expect.stringContaining('2.'), 'gone', 'Débat public']]);
    const { docs } = await payload.findVersions({
      collection: 'events',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    });
    const [oldest] = docs;
    await payload.restoreVersion({ collection: 'events', id: String(oldest?.id), draft: true, overrideAccess: true });
    expect(await seen()).toEqual([[expect.stringContaining('2.'), 'here', 'Débat public']]);
    await update({ _status: 'published' }, false);
    expect(await seen()).toEqual([[expect.stringContaining('2.'), 'here', 'Débat public']]);
  });

  test('of a localized field, a comment belongs to one locale', async () => {
    const { id, thread } = await begin({ locale: 'en', text: 'Missing.' });
    expect(thread).toMatchObject({ locale: 'en', quote: '', state: 'here' });
    await comment(id, editor, { path: `programme.${row(1)}`, locale: 'en' });
    expect((await threadsOf(id))[1]).toMatchObject({ locale: null, quote: 'Accueil' });
  });

  test('words that were selected are kept, other words are not taken for them', async () => {
    const { id, thread } = await begin({ quote: 'deux\n jours' });
    expect(thread.quote).toBe('Deux jours pour se parler.');
    await comment(id, editor, { quote: 'pour  se\nparler' });
    expect((await threadsOf(id))[1]?.quote).toBe('pour se parler');
  });

  test('a comment is no save: the document, its versions and what the public reads stay as they are, also locked', async () => {
    const id = await createEvent();
    const read = async () => ({
      row: await payload.db.findOne({ collection: 'events', where: { id: { equals: id } } }),
      versions: (await payload.db.findVersions({ collection: 'events', where: { parent: { equals: id } } })).docs,
      status: await payload.db.findOne({ collection: 'content-status', where: { documentId: { equals: id } } }),
    });
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'events', value: id },
        user: { relationTo: 'users', value: contributor.id },
      } as never,
      overrideAccess: true,
    });
    const [before, revision] = [await read(), contentRevision()];
    expect((await comment(id, editor, {})).status).toBe(200);
    expect(await read()).toEqual(before);
    expect(contentRevision()).toBe(revision);
  });

  test('two people who comment and reply at once lose nothing', async () => {
    const { id, thread } = await begin();
    const written = Array.from({ length: 6 }, (_, at) => `Commentaire ${at}`);
    const answers = await Promise.all(
      written.map((text, at) =>
        at % 2 === 0
          ? comment(id, editor, { text })
          : send('POST', pathOf(id, `/threads/${thread.id}/replies`), contributor, { text }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(written.map(() => 200));
    const texts = (await threadsOf(id)).flatMap(({ comments }) => comments.map(({ text }) => text));
    expect(texts).toEqual(expect.arrayContaining(written));
  });

  test('those who are mentioned, and those who wrote before, are notified once; never the author', async () => {
    const { id, thread } = await begin({ mentions: [contributor.id, editor.id] });
    expect(thread.comments[0]?.mentions.map(({ name }) => name)).toEqual(['contributor', 'editor']);
    expect(await mailsAbout(thread.comments)).toEqual([contributor.id]);
    await send('POST', pathOf(id, `/threads/${thread.id}/replies`), contributor, {
      text: '@editor vu.',
      mentions: [editor.id, '6'.repeat(24)],
    });
    const second = (await threadsOf(id))[0]?.comments[1];
    expect(await mailsAbout(second ? [second] : [])).toEqual([editor.id]);
    // An edit notifies only those it names for the first time.
    await send('POST', pathOf(id, `/${second?.id}`), contributor, { text: '@admin', mentions: [editor.id, admin.id] });
    expect((await mailsAbout(second ? [second] : [])).sort()).toEqual([editor.id, admin.id].sort());

    const { messageOf } = await import('./mail');
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({}, payload);
    const mail = await messageOf({ comment: String(second?.id), to: admin.id }, req);
    expect(mail).toMatchObject({ to: admin.email, subject: expect.stringContaining('Une rencontre à Gap') });
    expect(mail?.text).toContain(`/admin/collections/events/${id}?locale=fr&thread=${thread.id}`);
    expect(await messageOf({ comment: String(second?.id), to: '6'.repeat(24) }, req)).toBeNull();
    await send('DELETE', pathOf(id, `/${second?.id}`), contributor);
    expect(await messageOf({ comment: String(second?.id), to: admin.id }, req)).toBeNull();
  });

  test('the rights hold for everyone', async () => {
    const { id, thread } = await begin();
    const other = await createEvent();
    const newcomer = await api.personOf('admin', true);
    const [first] = thread.comments;
    const requests = (document: string) =>
      [
        ['GET', pathOf(document)],
        ['POST', pathOf(document), { path: 'summary', locale: 'fr', text: 'x' }],
        ['POST', pathOf(document, `/threads/${thread.id}/replies`), { text: 'x' }],
        ['POST', pathOf(document, `/threads/${thread.id}/resolved`), { isResolved: true }],
        ['POST', pathOf(document, `/${first?.id}`), { text: 'x' }],
        ['DELETE', pathOf(document, `/${first?.id}`)],
      ] as const;
    for (const person of [null, newcomer]) {
      for (const [method, path, body] of requests(id)) {
        expect((await send(method, path, person, body)).status, `${method} ${path}`).toBe(403);
      }
      expect((await send('GET', '/api/editorial/colleagues', person)).status).toBe(403);
    }
    // What somebody else wrote is neither changed nor deleted, by an admin neither.
    for (const [method, path, body] of requests(id).slice(4)) {
      for (const person of [contributor, admin])
        expect(codeOf(await send(method, path, person, body))).toBe('forbidden');
    }
    // Nor reached by way of another document, nor of one that does not exist.
    for (const [method, path, body] of requests(other).slice(2)) {
      expect((await send(method, path, editor, body)).status, `${method} ${path}`).toBe(404);
    }
    for (const [method, path, body] of requests('6'.repeat(24))) {
      expect((await send(method, path, editor, body)).status, `${method} ${path}`).toBe(404);
    }
    expect(await threadsOf(id)).toEqual([thread]);
  });

  test('neither the public nor staff reach comments by the API of collections', async () => {
    const { id, thread } = await begin({ text: 'Un secret de rédaction.' });
    await payload.update({ collection: 'events', id, data: { title: 'Une rencontre' }, overrideAccess: true });
    for (const person of [null, editor, admin]) {
      for (const collection of ['comments', 'comment-threads']) {
        expect((await send('GET', `/api/${collection}`, person)).status).toBe(403);
        expect((await send('GET', `/api/${collection}/${thread.id}`, person)).status).toBe(403);
        expect((await send('POST', `/api/${collection}`, person, { text: 'x' })).status).toBe(403);
        expect((await send('DELETE', `/api/${collection}/${thread.id}`, person)).status).toBe(403);
      }
      expect((await send('GET', `/api/events/${id}?depth=2`, person)).text).not.toContain('secret');
    }
  });

  test('what does not fit is refused, and the document keeps a bounded number of comments', async () => {
    const { id, thread } = await begin();
    const refused: Written[] = [
      { text: '  ' },
      { text: 'x'.repeat(commentLimits.maxTextLength + 1) },
      { path: 'summary..x' },
      { locale: 'xx' },
      { mentions: ['x'] },
    ];
    for (const written of refused) expect((await comment(id, editor, written)).status).toBe(400);
    expect((await comment(id, editor, { path: 'nowhere' })).status).toBe(409);
    expect((await comment(id, editor, { path: `programme.${row(9)}` })).status).toBe(409);
    Object.assign(commentLimits, { maxPerDocument: 1 });
    expect((await comment(id, editor, {})).status).toBe(409);
    Object.assign(commentLimits, limits);
    expect(await threadsOf(id)).toEqual([thread]);
  });

  test('comments stay while a document is in the trash, and go with it for good', async () => {
    const { id } = await begin();
    await payload.update({
      collection: 'events',
      id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    expect(await threadsOf(id)).toHaveLength(1);
    await payload.delete({ collection: 'events', id, trash: true, overrideAccess: true });
    expect((await stored('comments', id)).docs).toEqual([]);
    expect((await stored('comment-threads', id)).docs).toEqual([]);
    expect((await send('GET', pathOf(id), editor)).status).toBe(404);
  });

  test('an account that is deleted leaves its comments, by someone', async () => {
    const leaving = await api.personOf('editor');
    const { id } = await begin({ mentions: [contributor.id] }, leaving);
    await payload.delete({ collection: 'users', id: leaving.id, overrideAccess: true });
    const [thread] = await threadsOf(id);
    expect(thread?.comments).toMatchObject([{ text: 'Est-ce exact ?', by: expect.stringMatching(/^quelqu’un$/i) }]);
  });
}
