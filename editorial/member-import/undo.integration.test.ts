import type { PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DatabaseBusyError } from '@/database/errors';
import { inTransaction } from '@/lib/in-transaction';
import { hourMs } from '@/lib/limits';
import type { runImport as run } from './run';
import { type Skipped, storeImport } from './stored';
import { newRow, startTestImports, type TestImports } from './test-imports';
import type { TriedRow } from './trial';

vi.mock('node:timers/promises', async (original) => ({
  ...(await original<object>()),
  // The pause is skipped.
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
  const all = { where: { id: { exists: true } }, trash: true };
  await payload.delete({ collection: 'pages', ...all, overrideAccess: true });
  await payload.delete({ collection: 'events', ...all, overrideAccess: true });
  await payload.delete({ collection: 'members', ...all, overrideAccess: true });
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

const draft = { collection: 'members', draft: true, locale: 'fr', depth: 0 } as const;

async function take(action: 'requested' | 'sent-back' | 'withdrawn', id: string): Promise<void> {
  const { addStep } = await import('../review/log');
  const { refreshProjections } = await import('../projections/refresh');
  const step = async (req: PayloadRequest) => {
    await addStep({ inCollection: 'members', documentId: id }, { action, note: 'À relire' }, req);
    await refreshProjections({ inCollection: 'members', documentId: id }, req);
  };
  await inTransaction(imports.payload, step, imports.writer);
}

function schedule(id: string): Promise<unknown> {
  const input = {
    type: 'publish',
    doc: { relationTo: 'members', value: id },
    user: { relationTo: 'users', value: imports.writer.id },
    version: null,
    textAt: null,
  };
  const waitUntil = new Date(Date.now() + hourMs);
  // The generated type of the task has no input.
  return imports.payload.jobs.queue({
    task: 'schedulePublish',
    input: input as never,
    waitUntil,
    overrideAccess: true,
  });
}

/** Changes of a member after an import, and why the member stays. */
const works: [string, Skipped['why'], (id: string) => Promise<unknown>][] = [
  ['a review is asked for', 'changed', (id) => take('requested', id)],
  ['its publication is scheduled', 'changed', (id) => schedule(id)],
  [
    'someone wrote in it, saved by itself',
    'changed',
    (id) =>
      imports.payload.update({
        ...draft,
        id,
        data: { place: 'Brest' },
        autosave: true,
        overrideAccess: true,
        user: imports.writer,
      }),
  ],
  [
    'someone translates it',
    'changed',
    (id) =>
      imports.payload.update({
        ...draft,
        id,
        data: { summary: 'A town' },
        locale: 'en',
        overrideAccess: true,
        user: imports.writer,
      }),
  ],
  [
    'it is published',
    'changed',
    (id) =>
      imports.payload.update({ ...draft, id, draft: false, data: { _status: 'published' }, overrideAccess: true }),
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
        overrideAccess: true,
      }),
  ],
  [
    'a page would have a broken reference without it',
    'used',
    () =>
      imports.payload.create({
        collection: 'pages',
        data: { title: 'Qui', _status: 'published', layout: [{ blockType: 'members', mode: 'founders' }] },
        locale: 'fr',
        overrideAccess: true,
      }),
  ],
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
        overrideAccess: true,
      }),
  ],
];

/** Writes an import of these rows; returns its id and those of its members. */
async function written(rows: TriedRow[]): Promise<{ id: string; members: string[] }> {
  const id = await imports.queued(rows);
  await runImport(imports.payload, id);
  const { state, written } = await imports.stored(id);
  expect(state).toBe('done');
  return { id, members: written.map(({ member }) => member) };
}

async function undone(id: string) {
  await storeImport(id, { state: 'undoing', skipped: [] }, { payload: imports.payload });
  await runImport(imports.payload, id);
  return imports.stored(id);
}

const idsLeft = async () => {
  const found = await imports.payload.find({
    collection: 'members',
    draft: true,
    pagination: false,
    sort: 'name',
    overrideAccess: true,
  });
  return found.docs.map(({ id }) => id);
};

test.each(works)('a new member stays and is reported when %s; the others are in the trash', async (_, why, work) => {
  const { id, members } = await written([newRow(2, 'Reprise', { founder: true }), newRow(3, 'Seule')]);
  const [taken = '', other = ''] = members;
  await work(taken);
  const over = await undone(id);
  expect(over).toMatchObject({ state: 'undone', undone: 2 });
  expect(over.skipped).toEqual([{ row: 2, name: 'Reprise', member: taken, why }]);
  expect(await idsLeft()).toEqual([taken]);
  const inTrash = await imports.payload.findByID({ ...draft, id: other, trash: true, overrideAccess: true });
  expect(inTrash.deletedAt).toEqual(expect.any(String));
});

test('a member whose review was withdrawn, or that is already in the trash, is not reported', async () => {
  const { id, members } = await written([newRow(2, 'Une'), newRow(3, 'Deux')]);
  const [one = '', two = ''] = members;
  await take('requested', one);
  await take('withdrawn', one);
  await imports.payload.update({
    ...draft,
    id: two,
    draft: false,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  });
  expect(await undone(id)).toMatchObject({ state: 'undone', skipped: [] });
  expect(await idsLeft()).toEqual([]);
});

test('the same file can be imported again afterwards, under the same addresses', async () => {
  const { id, members } = await written([newRow(2, 'Port-Clair')]);
  const [first = ''] = members;
  const slugOf = async (member: string) =>
    (await imports.payload.findByID({ ...draft, id: member, trash: true, overrideAccess: true })).slug;
  expect(await slugOf(first)).toBe('port-clair');
  await undone(id);
  const again = await written([newRow(2, 'Port-Clair')]);
  expect(await slugOf(again.members[0] ?? '')).toBe('port-clair');
});

test('a changed member keeps what the import wrote', async () => {
  const { id: member, updatedAt } = await imports.payload.create({
    collection: 'members',
    data: { name: 'Port-Clair', kind: 'association', visibility: 'public', country: 'FR', _status: 'published' },
    locale: 'fr',
    overrideAccess: true,
  });
  const facts = { member, savedAt: updatedAt, values: { country: 'MA' as const }, changes: [] };
  const { id } = await written([{ row: 2, name: 'Port-Clair', outcome: 'changed', ...facts }]);
  expect(await undone(id)).toMatchObject({ state: 'undone', undone: 0 });
  expect(await imports.payload.findByID({ ...draft, id: member, overrideAccess: true })).toMatchObject({
    country: 'MA',
    _status: 'draft',
  });
  expect(await idsLeft()).toEqual([member]);
});

test('a busy database loses no member: the undoing stops and continues', async () => {
  const { id } = await written(Array.from({ length: 4 }, (_, index) => newRow(index + 2, `Ville ${index}`)));
  const { db } = imports.payload;
  const { updateOne } = db;
  let trashed = 0;
  vi.spyOn(db, 'updateOne').mockImplementation((args) => {
    if (args.collection === 'members') trashed += 1;
    return trashed > 2 ? Promise.reject(new DatabaseBusyError('another save did not finish.')) : updateOne(args);
  });
  await expect(undone(id)).rejects.toMatchObject({ status: 503 });
  expect(await imports.stored(id)).toMatchObject({ state: 'undoing', undone: 2, skipped: [] });
  vi.restoreAllMocks();
  await runImport(imports.payload, id);
  expect(await imports.stored(id)).toMatchObject({ state: 'undone', undone: 4, skipped: [] });
  expect(await idsLeft()).toEqual([]);
});
