import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import { bypassAccess } from '@/lib/bypass-access';

let site: OwnSite;
let payload: Payload;

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
});
afterAll(() => site?.stop());

const words = (count: number, word: string) => `${Array.from({ length: count }, () => word).join(' ')}.`;
const text = (...lines: string[]) => ({
  root: {
    ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
    children: lines.map((line) => ({
      ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
      children: [{ type: 'text', version: 1, text: line, format: 0, mode: 'normal', detail: 0, style: '' }],
    })),
  },
});

async function create(data: object): Promise<string> {
  const { id } = await payload.create({
    collection: 'documents',
    data: { title: 'Un texte', summary: 'Un résumé.', ...data } as never,
    locale: 'fr',
    ...bypassAccess('the test writes as anyone'),
  });
  return id;
}

const save = (id: string, data: object, draft: boolean) =>
  payload.update({
    collection: 'documents',
    id,
    data: data as never,
    draft,
    locale: 'fr',
    ...bypassAccess('the test writes as anyone'),
  });

async function issuesOf(id: string) {
  const { readChecks } = await import('./read');
  const read = await readChecks('documents', id, 'fr', await createLocalReq({}, payload));
  return (read?.checks.issues ?? []).map(({ rule, isNew, intended, fingerprint }) => ({
    rule,
    isNew,
    isIntended: intended !== null,
    fingerprint,
  }));
}

async function countOf(id: string) {
  const where = { key: { equals: `documents/${id}` } };
  return (await payload.db.findOne<{ id: string; warningCount: number }>({ collection: 'content-status', where }))
    ?.warningCount;
}

async function intend(id: string, fingerprint: string, isIntended: boolean) {
  const { setIntended } = await import('./intended');
  const { refreshProjections } = await import('../projections/refresh');
  const req = await createLocalReq({}, payload);
  const owner = { inCollection: 'documents', documentId: id };
  await setIntended(owner, { fingerprint, rule: 'long-sentence' }, isIntended, req);
  await refreshProjections(owner, req);
}

test('only what the published version does not have is new', async () => {
  const old = words(60, 'ancien');
  const id = await create({ body: text(old), _status: 'draft' });
  expect(await issuesOf(id)).toMatchObject([{ rule: 'long-sentence', isNew: true }]);
  await save(id, { _status: 'published' }, false);
  expect(await issuesOf(id)).toMatchObject([{ rule: 'long-sentence', isNew: false }]);
  await save(id, { body: text(words(61, 'neuf'), old) }, true);
  expect((await issuesOf(id)).map(({ isNew }) => isNew)).toEqual([true, false]);
});

test('a warning that is intended is counted no more, until its text changes or someone takes it back', async () => {
  const wanted = words(60, 'voulu');
  const id = await create({ body: text(wanted), _status: 'published' });
  const [issue] = await issuesOf(id);
  expect(await countOf(id)).toBe(1);
  await intend(id, issue?.fingerprint ?? '', true);
  await intend(id, issue?.fingerprint ?? '', true);
  expect(await issuesOf(id)).toMatchObject([{ isIntended: true }]);
  expect(await countOf(id)).toBe(0);

  await save(id, { body: text('Une autre phrase.', wanted) }, true);
  expect(await issuesOf(id), 'other text beside it').toMatchObject([{ isIntended: true }]);
  await save(id, { body: text(words(59, 'voulu')) }, true);
  expect(await issuesOf(id), 'its own text').toMatchObject([{ isIntended: false }]);
  expect(await countOf(id)).toBe(1);

  await save(id, { body: text(wanted) }, true);
  expect(await issuesOf(id)).toMatchObject([{ isIntended: true }]);
  await intend(id, issue?.fingerprint ?? '', false);
  expect(await issuesOf(id)).toMatchObject([{ isIntended: false }]);
  const where = { documentId: { equals: id } };
  expect((await payload.db.find({ collection: 'intended-issues', where })).docs).toEqual([]);
});
