import type { PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DatabaseBusyError } from '@/database/errors';
import { inTransaction } from '@/lib/in-transaction';
import type { runImport as run } from './run';
import { keepImport, type Skipped } from './stored';
import { newRow, startTestImports, type TestImports } from './test-imports';
import type { TriedRow } from './trial';

vi.mock('node:timers/promises', async (original) => ({
  ...(await original<object>()),
  // No pause is waited for.
  setTimeout: async () => {},
}));

let imports: TestImports;
let runImport: typeof run;
beforeAll(async () => {
  imports = await startTestImports();
  ({ runImport } = await import('./run'));
});
afterAll(() => imports?.stop());
afterEach(async () => {
  vi.restoreAllMocks();
  const { payload } = imports;
  const all = { where: { id: { exists: true } } };
  await payload.delete({ collection: 'pages', ...all });
  await payload.delete({ collection: 'events', ...all });
  await payload.delete({ collection: 'members', ...all });
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

const draft = { collection: 'members', draft: true, locale: 'fr', depth: 0 } as const;

async function take(action: 'asked' | 'sent-back' | 'withdrawn', id: string): Promise<void> {
  const { addStep } = await import('../review/trail');
  const { refreshDocument } = await import('../status/refresh');
  const step = async (req: PayloadRequest) => {
    await addStep({ inCollection: 'members', documentId: id }, { action, note: 'À relire' }, req);
    await refreshDocument('members', id, req);
  };
  await inTransaction(imports.payload, step, imports.writer);
}

function schedule(id: string, type: 'publish' | 'unpublish' = 'publish'): Promise<unknown> {
  const input = {
    type,
    doc: { relationTo: 'members', value: id },
    user: { relationTo: 'users', value: imports.writer.id },
    version: null,
    textAt: null,
  };
  const waitUntil = new Date(Date.now() + 60 * 60 * 1000);
  // The generated type of the task knows of no input.
  return imports.payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil });
}

const founders = () =>
  imports.payload.create({
    collection: 'pages',
    data: { title: 'Qui', _status: 'published', layout: [{ blockType: 'members', mode: 'founders' }] },
    locale: 'fr',
  });

/** What someone may do with a member that an import made, and why the member stays. */
const works: [string, Skipped['why'], (id: string) => Promise<unknown>][] = [
  ['a review is asked for', 'in-review', (id) => take('asked', id)],
  [
    'a review sent it back',
    'in-review',
    async (id) => {
      await take('asked', id);
      await take('sent-back', id);
    },
  ],
  ['its publication is scheduled', 'scheduled', (id) => schedule(id)],
  [
    'someone saved it as a draft',
    'touched',
    (id) => imports.payload.update({ ...draft, id, data: { place: 'Brest' }, user: imports.writer }),
  ],
  [
    'someone wrote in it, saved by itself',
    'touched',
    (id) => imports.payload.update({ ...draft, id, data: { place: 'Brest' }, autosave: true, user: imports.writer }),
  ],
  [
    'someone translates it',
    'touched',
    (id) => imports.payload.update({ ...draft, id, data: { summary: 'A town' }, locale: 'en', user: imports.writer }),
  ],
  [
    'it is published',
    'published',
    (id) => imports.payload.update({ ...draft, id, draft: false, data: { _status: 'published' } }),
  ],
  [
    'it is published and written on',
    'published',
    async (id) => {
      await imports.payload.update({ ...draft, id, draft: false, data: { _status: 'published' } });
      await imports.payload.update({ ...draft, id, data: { place: 'Brest', _status: 'draft' } });
    },
  ],
  [
    'an event names it',
    'used',
    (id) =>
      imports.payload.create({
        collection: 'events',
        data: { title: 'Rencontre', organisers: [id] } as never,
        draft: true,
        locale: 'fr',
      }),
  ],
  ['a page would have a hole without it', 'used', founders],
  [
    'someone else is editing it',
    'locked',
    (id) =>
      imports.payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'members', value: id },
          user: { relationTo: 'users', value: imports.writer.id },
        },
      }),
  ],
];

/** An import of these rows, written; its id and those of its members. */
async function written(rows: TriedRow[]): Promise<{ id: string; members: string[] }> {
  const id = await imports.queued(rows);
  await runImport(imports.payload, id);
  const { state, written: told } = await imports.stored(id);
  expect(state).toBe('done');
  return { id, members: told.map(({ member }) => member) };
}

async function undone(id: string) {
  await keepImport(imports.payload, id, { state: 'undoing', skipped: [] });
  await runImport(imports.payload, id);
  return imports.stored(id);
}

const idsLeft = async () => {
  const found = await imports.payload.find({ collection: 'members', draft: true, pagination: false, sort: 'name' });
  return found.docs.map(({ id }) => id);
};

test.each(works)('a new member stays and is named when %s', async (_, why, work) => {
  const { id, members } = await written([newRow(2, 'Reprise', { founder: true }), newRow(3, 'Seule')]);
  const [taken = ''] = members;
  await work(taken);
  const over = await undone(id);
  expect(over).toMatchObject({ state: 'undone', undone: 2 });
  expect(over.skipped).toEqual([{ row: 2, name: 'Reprise', member: taken, why }]);
  expect(await idsLeft()).toEqual([taken]);
});

test('a member whose review was withdrawn, and one that nobody took up, are deleted', async () => {
  const { id, members } = await written([newRow(2, 'Une'), newRow(3, 'Deux')]);
  await take('asked', members[0] ?? '');
  await take('withdrawn', members[0] ?? '');
  expect(await undone(id)).toMatchObject({ state: 'undone', skipped: [] });
  expect(await idsLeft()).toEqual([]);
});

/** A member that was there before, on the site, and the row that completes it. */
async function completed(): Promise<{ id: string; row: TriedRow }> {
  const { id, updatedAt } = await imports.payload.create({
    collection: 'members',
    data: { name: 'Port-Clair', kind: 'association', visibility: 'public', country: 'FR', _status: 'published' },
    locale: 'fr',
  });
  const facts = { member: id, savedAt: updatedAt, values: { country: 'MA' as const }, before: { country: 'FR' } };
  return { id, row: { row: 2, name: 'Port-Clair', outcome: 'changed', ...facts, changes: [] } };
}

const countryOf = async (id: string) => (await imports.payload.findByID({ ...draft, id })).country;

test.each(works.filter(([, why]) => why !== 'used'))(
  'a member that was completed stays as it is, and is named, when %s',
  async (what, why, work) => {
    const { id: member, row } = await completed();
    const { id } = await written([row]);
    await work(member);
    const over = await undone(id);
    // Words written on top of what was published are told as such: it was on the site before.
    const told = what.endsWith('written on') ? 'touched' : why;
    expect(over.skipped).toEqual([{ row: 2, name: 'Port-Clair', member, why: told }]);
    expect(await countryOf(member)).toBe('MA');
  },
);

test('a member that was completed gets back what it held, whatever was asked for before and whoever names it', async () => {
  const { id: member, row } = await completed();
  await schedule(member, 'unpublish');
  await imports.payload.create({
    collection: 'events',
    data: { title: 'Rencontre', organisers: [member] } as never,
    draft: true,
    locale: 'fr',
  });
  const { id } = await written([row]);
  expect(await countryOf(member)).toBe('MA');
  expect(await undone(id)).toMatchObject({ state: 'undone', skipped: [] });
  expect(await countryOf(member)).toBe('FR');
});

test('a network that was deleted meanwhile is no reason not to give back the rest', async () => {
  const { payload } = imports;
  const data = { name: 'Réseau', kind: 'network', visibility: 'public' } as const;
  const network = await payload.create({ ...draft, data });
  const { id: member, row } = await completed();
  if (row.outcome !== 'changed') throw new Error(row.outcome);
  const { id } = await written([{ ...row, before: { country: 'FR', memberOf: [network.id] } }]);
  await payload.delete({ collection: 'members', id: network.id });
  expect(await undone(id)).toMatchObject({ state: 'undone', skipped: [] });
  expect(await countryOf(member)).toBe('FR');
});

test('a busy database costs no member: the undoing stops where it was and goes on', async () => {
  const { id } = await written(Array.from({ length: 12 }, (_, index) => newRow(index + 2, `Ville ${index}`)));
  const { db } = imports.payload;
  const { deleteOne } = db;
  let deleted = 0;
  vi.spyOn(db, 'deleteOne').mockImplementation((args) => {
    if (args.collection === 'members') deleted += 1;
    return deleted > 10 ? Promise.reject(new DatabaseBusyError('another save did not finish.')) : deleteOne(args);
  });
  await expect(undone(id)).rejects.toMatchObject({ status: 503 });
  expect(await imports.stored(id)).toMatchObject({ state: 'undoing', undone: 10, skipped: [] });
  vi.restoreAllMocks();
  await runImport(imports.payload, id);
  expect(await imports.stored(id)).toMatchObject({ state: 'undone', undone: 12, skipped: [] });
  expect(await idsLeft()).toEqual([]);
});
