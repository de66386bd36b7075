import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { draftConcept } from '@/editorial/test-drafts';
import type { Role } from '@/lib/access';
import { dayMs } from '@/lib/limits';
import type { User } from '@/payload-types';
import type { Person } from '../dashboard/person';

/** The site's own configuration, on a database of this test. */
let site: OwnSite;
let payload: Payload;
let made = 0;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
});

afterAll(() => site?.stop());

const person = async (role: Role) => {
  made += 1;
  const data = { name: `Compte ${made}`, email: `compte-${made}@example.org`, role, mustChangePassword: false };
  const user = await payload.create({
    collection: 'users',
    data: { ...data, password: 'lanterne-crabe-onze-velours' },
    overrideAccess: true,
  });
  return { ...user, collection: 'users' as const };
};
const requestOf = (user: User & { collection: 'users' }): Promise<PayloadRequest> => createLocalReq({ user }, payload);

/** A draft whose author requests a review. */
async function requested(term: string, req: PayloadRequest): Promise<string> {
  const id = await draftConcept(payload, term);
  await step(id, 'requested', req);
  return id;
}

async function step(id: string, action: 'requested' | 'sent-back', req: PayloadRequest, note = ''): Promise<void> {
  const [{ addStep }, { refreshProjections }] = await Promise.all([
    import('@/editorial/review/log'),
    import('@/editorial/projections/refresh'),
  ]);
  await addStep({ inCollection: 'concepts', documentId: id }, { action, note }, req);
  await refreshProjections({ inCollection: 'concepts', documentId: id }, req);
}

const publish = (id: string, { user }: PayloadRequest, note = '') =>
  payload.update({
    collection: 'concepts',
    id,
    data: { _status: 'published' },
    locale: 'fr',
    context: { reviewNote: note },
    overrideAccess: true,
    user,
  });

/** Makes the newest step of a review this old. */
async function age(id: string, days: number): Promise<void> {
  const collection = 'content-status' as const;
  const where = { key: { equals: `concepts/${id}` } };
  const row = await payload.db.findOne<{ id: string; review: object }>({ collection, where });
  const at = new Date(Date.now() - days * dayMs).toISOString();
  await payload.db.updateOne({ collection, id: String(row?.id), data: { review: { ...row?.review, at } } });
}

async function dashboardOf(req: PayloadRequest) {
  const { startReads } = await import('../dashboard/reads');
  const { id, name, role } = req.user as unknown as Person;
  const reads = startReads(
    req,
    { id, name, role, language: 'fr' },
    { comments: null, unfinished: null, scheduled: null },
  );
  return { answers: await reads.answers, waiting: await reads.reviews };
}

const titlesOf = (rows: readonly { title?: string | null }[]) => rows.map(({ title }) => title);

test('the requester reads the answers of the last week, and other people do not', async () => {
  const { readRequests } = await import('./read');
  const [contributor, another, editor] = await Promise.all(
    [await person('contributor'), await person('contributor'), await person('editor')].map(requestOf),
  );
  if (!contributor || !another || !editor) throw new Error('no one');
  const [waiting, published, back, old] = [
    await requested('Attend', contributor),
    await requested('Publié', contributor),
    await requested('Renvoyé', contributor),
    await requested('Ancien', contributor),
  ];
  const ofOther = await requested('D’une autre personne', another);
  await publish(published, editor, 'Parfait');
  await step(back, 'sent-back', editor, 'Il manque le lien.');
  await publish(old, editor);
  await age(old, 8);
  await publish(ofOther, editor);

  const { rows, total } = await readRequests(1, contributor);
  expect(rows).toMatchObject([
    { documentId: back, state: 'sent-back', by: editor.user?.id, note: 'Il manque le lien.' },
    { documentId: published, state: 'published', by: editor.user?.id, note: 'Parfait' },
    { documentId: waiting, state: 'in-review', by: contributor.user?.id },
  ]);
  expect(total).toBe(3);

  const dashboard = await dashboardOf(contributor);
  expect(titlesOf(dashboard.answers.docs)).toEqual(['Renvoyé', 'Publié']);
  expect(dashboard.answers.docs[1]?.review).toMatchObject({ state: 'none', by: { name: editor.user?.name } });
  expect(titlesOf(dashboard.waiting.docs)).toEqual(['Attend']);

  // A request that waits for long stays among the requests; the dashboard shows only news.
  await age(back, 8);
  expect(titlesOf((await readRequests(1, contributor)).rows)).toContain('Renvoyé');
  expect(titlesOf((await dashboardOf(contributor)).answers.docs)).toEqual(['Publié']);

  // After a new request, the old answer is no longer shown.
  await payload.update({
    collection: 'concepts',
    id: published,
    data: { term: 'Revu' },
    locale: 'fr',
    draft: true,
    overrideAccess: true,
  });
  expect(titlesOf((await dashboardOf(contributor)).answers.docs)).toEqual(['Revu']);
  await step(published, 'requested', contributor);
  expect((await dashboardOf(contributor)).answers.totalDocs).toBe(0);
  expect((await readRequests(1, contributor)).rows.map(({ state }) => state)).toEqual([
    'sent-back',
    'in-review',
    'in-review',
  ]);
});

test('editors read what was published in another list than their requests', async () => {
  const { readAnswered, readRequests, readWaiting } = await import('./read');
  const editor = await requestOf(await person('editor'));
  const id = await requested('La mienne', editor);
  expect(titlesOf((await readRequests(1, editor)).rows)).toEqual(['La mienne']);
  expect(titlesOf((await readWaiting(1, editor)).rows)).toContain('La mienne');
  await publish(id, editor);
  expect((await readRequests(1, editor)).total).toBe(0);
  expect((await dashboardOf(editor)).answers.totalDocs).toBe(0);
  expect((await readAnswered(editor)).map(({ title }) => title)).toContain('La mienne');
});

test('an answer by a deleted account is shown too', async () => {
  const { readRequests } = await import('./read');
  const [contributor, editor] = [await requestOf(await person('contributor')), await requestOf(await person('editor'))];
  const id = await requested('Sans auteur', contributor);
  await publish(id, editor);
  await payload.db.deleteMany({ collection: 'users', where: { id: { equals: editor.user?.id } } });
  expect((await readRequests(1, contributor)).rows).toMatchObject([{ documentId: id, state: 'published' }]);
  expect(titlesOf((await dashboardOf(contributor)).answers.docs)).toEqual(['Sans auteur']);
});
