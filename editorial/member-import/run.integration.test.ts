import type { TypedUser } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DatabaseBusyError, NotSavedError, SavedElsewhereError } from '@/database/errors';
import type { runImport as run } from './run';
import { newRow, startTestImports, type TestImports } from './test-imports';
import type { TriedRow } from './trial';
import { queueWork, workOn } from './work';

/** The pauses that were made, in milliseconds; none is waited for. */
let pauses: number[] = [];
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<object>()),
  setTimeout: async (ms: number) => {
    pauses.push(ms);
  },
}));

let imports: TestImports;
let runImport: typeof run;
beforeAll(async () => {
  imports = await startTestImports();
  ({ runImport } = await import('./run'));
});
afterAll(() => imports?.stop());
beforeEach(() => {
  pauses = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  const { payload } = imports;
  await payload.delete({ collection: 'members', where: { id: { exists: true } } });
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

const rows = (count: number): TriedRow[] =>
  Array.from({ length: count }, (_, index) => newRow(index + 2, `Ville ${String(index).padStart(2, '0')}`));

const names = async (): Promise<(string | null | undefined)[]> => {
  const found = await imports.payload.find({ collection: 'members', draft: true, pagination: false, sort: 'name' });
  return found.docs.map(({ name }) => name);
};
const namesOf = (tried: TriedRow[]) => tried.map(({ name }) => name);

/** Lets no member of a name be made, as often as is said. */
function refuseMember(name: string, error: () => Error, times = Number.POSITIVE_INFINITY): void {
  const { db } = imports.payload;
  const create = db.create;
  let left = times;
  vi.spyOn(db, 'create').mockImplementation((args) => {
    if (args.collection !== 'members' || !JSON.stringify(args.data).includes(name) || left === 0) {
      return create(args);
    }
    left -= 1;
    return Promise.reject(error());
  });
}

const busy = () => new DatabaseBusyError('another save did not finish within 30 s.');

describe('a database that can’t save at this moment', () => {
  test.each([
    ['has no turn to give', busy],
    ['met the save of another server', () => new SavedElsewhereError()],
    ['undid the save', () => new NotSavedError('the database could not store it.')],
    ['said so inside of another error', () => new Error('Failed query', { cause: busy() })],
  ])('and %s costs no row: it is tried again, after longer and longer pauses', async (_, error) => {
    const tried = rows(12);
    const id = await imports.queued(tried);
    refuseMember('Ville 01', error, 3);
    await runImport(imports.payload, id);
    expect(await imports.stored(id)).toMatchObject({ state: 'done', done: 12, skipped: [] });
    expect(await names()).toEqual(namesOf(tried));
    const long = pauses.filter((ms) => ms > 250);
    expect(long).toHaveLength(3);
    expect(long).toEqual([...new Set(long)].sort((one, other) => one - other));
  });

  test('at the commit is tried again too', async () => {
    const id = await imports.queued(rows(2));
    const elsewhere = new NotSavedError('the database could not store it.', { cause: new SavedElsewhereError() });
    const { db } = imports.payload;
    // What was to be committed is undone with it.
    vi.spyOn(db, 'commitTransaction').mockImplementationOnce(async (transaction) => {
      await db.rollbackTransaction(await transaction);
      throw elsewhere;
    });
    await runImport(imports.payload, id);
    expect(await imports.stored(id)).toMatchObject({ state: 'done', done: 2, skipped: [] });
    expect(await names()).toHaveLength(2);
  });

  test('that has no turn to give at all stops the run before it has begun', async () => {
    const id = await imports.queued(rows(2));
    const { db } = imports.payload;
    const { findOne } = db;
    // The first step of a transaction is what waits for the turn.
    vi.spyOn(db, 'findOne').mockImplementation((args) =>
      args.req?.transactionID ? Promise.reject(busy()) : findOne(args),
    );
    await expect(runImport(imports.payload, id)).rejects.toMatchObject({ status: 503 });
    vi.restoreAllMocks();
    expect(await imports.stored(id)).toMatchObject({ state: 'queued', done: 0, skipped: [] });
  });

  test('for longer stops the run where it was; the next run writes the rest, and nothing twice', async () => {
    const tried = rows(25);
    const id = await imports.queued(tried);
    refuseMember('Ville 14', busy);
    await expect(runImport(imports.payload, id)).rejects.toMatchObject({ status: 503 });
    expect(await imports.stored(id)).toMatchObject({ state: 'queued', done: 10, skipped: [] });
    expect(await names()).toEqual(namesOf(tried.slice(0, 10)));

    vi.restoreAllMocks();
    await runImport(imports.payload, id);
    const { written, ...over } = await imports.stored(id);
    expect(over).toMatchObject({ state: 'done', done: 25, skipped: [] });
    expect(written).toHaveLength(25);
    expect(await names()).toEqual(namesOf(tried));
  });
});

describe('a row', () => {
  test('that is not valid is left out and told, at once; the others are written', async () => {
    const { payload } = imports;
    const taken = { name: 'Déjà là', kind: 'association', visibility: 'public', slug: 'prise' } as const;
    await payload.create({ collection: 'members', data: taken, draft: true, locale: 'fr' });
    const tried = rows(12);
    tried[4] = newRow(6, 'Une', { slug: 'prise' });
    tried[11] = newRow(13, 'Autre', { slug: 'prise' });
    const id = await imports.queued(tried);
    await runImport(payload, id);
    const over = await imports.stored(id);
    expect(over).toMatchObject({ state: 'done', done: 12 });
    expect(over.skipped).toEqual([
      { row: 6, name: 'Une', member: null, why: 'failed' },
      { row: 13, name: 'Autre', member: null, why: 'failed' },
    ]);
    expect(over.written).toHaveLength(10);
    expect(pauses.every((ms) => ms <= 250)).toBe(true);
  });

  test('that names a network deleted since the trial is left out and told, however many do', async () => {
    const tried = rows(12).map((row) => newRow(row.row, row.name, { memberOf: ['0123456789abcdef01234567'] }));
    tried[3] = newRow(5, 'Ville 03');
    const id = await imports.queued(tried);
    await runImport(imports.payload, id);
    const over = await imports.stored(id);
    expect(over.skipped.map(({ why }) => why)).toEqual(Array.from({ length: 11 }, () => 'network-gone'));
    expect(await names()).toEqual(['Ville 03']);
  });

  test('that nobody foresaw the failure of is tried again, then left out and told', async () => {
    const tried = rows(12);
    const id = await imports.queued(tried);
    refuseMember('Ville 03', () => new TypeError('undefined is not a function'));
    await runImport(imports.payload, id);
    const over = await imports.stored(id);
    expect(over).toMatchObject({ state: 'done', done: 12 });
    expect(over.skipped).toEqual([{ row: 5, name: 'Ville 03', member: null, why: 'failed' }]);
    expect(pauses.filter((ms) => ms > 250)).toHaveLength(3);
    expect(await names()).toEqual(namesOf(tried).filter((name) => name !== 'Ville 03'));
  });

  test('is not at fault where many of them fail in a way that nobody foresaw: the run stops, and nothing is left out', async () => {
    const tried = rows(12);
    const id = await imports.queued(tried);
    const { db } = imports.payload;
    vi.spyOn(db, 'create').mockImplementation(() => Promise.reject(new Error('no such column')));
    await expect(runImport(imports.payload, id)).rejects.toThrow('no such column');
    expect(await imports.stored(id)).toMatchObject({ state: 'queued', done: 0, skipped: [] });
  });

  test('about a member that someone is editing leaves it as it is, and says so', async () => {
    const { payload, writer } = imports;
    const member = await payload.create({
      collection: 'members',
      data: { name: 'Port-Clair', kind: 'association', visibility: 'public', country: 'FR' },
      draft: true,
      locale: 'fr',
    });
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'members', value: member.id },
        user: { relationTo: 'users', value: writer.id },
      },
    });
    const changed: TriedRow = {
      row: 2,
      name: 'Port-Clair',
      outcome: 'changed',
      member: member.id,
      savedAt: member.updatedAt,
      values: { country: 'MA' },
      before: { country: 'FR' },
      changes: [],
    };
    const id = await imports.queued([changed, newRow(3, 'Ville 00')]);
    await runImport(payload, id);
    const over = await imports.stored(id);
    expect(over.skipped).toEqual([{ row: 2, name: 'Port-Clair', member: member.id, why: 'locked' }]);
    expect(over.written.map(({ name }) => name)).toEqual(['Ville 00']);
  });
});

describe('the job of an import', () => {
  const queue = async (id: string) => {
    const { createLocalReq } = await import('payload');
    return queueWork(id, await createLocalReq({}, imports.payload));
  };
  const askToGoOn = async (id: string, user: TypedUser): Promise<Response> => {
    const [{ createLocalReq }, { memberImportEndpoints }] = await Promise.all([
      import('payload'),
      import('./endpoints'),
    ]);
    const endpoint = memberImportEndpoints.find(({ path }) => path.endsWith('/continue'));
    if (!endpoint) throw new Error('There is no such endpoint.');
    const req = await createLocalReq({ user }, imports.payload);
    return endpoint.handler(Object.assign(req, { routeParams: { id } }));
  };
  const jobOf = (id: string) => imports.payload.findByID({ collection: 'payload-jobs', id, disableErrors: true });
  const runJob = (job: string) => imports.payload.jobs.runByID({ id: job });

  test('waits where the database can’t save, goes on by itself, stops after several tries, and goes on when asked', async () => {
    const { payload, importer, writer } = imports;
    const id = await imports.queued(rows(12));
    const job = await queue(id);
    expect(await workOn(payload, id)).toEqual({ state: 'under-way' });
    refuseMember('Ville 11', busy);
    const begun = Date.now();
    await runJob(job);
    expect(await jobOf(job)).toMatchObject({ hasError: false, processing: false, totalTried: 1 });
    const work = await workOn(payload, id);
    if (work.state !== 'waiting') throw new Error(work.state);
    expect(Date.parse(work.until) - begun).toBeGreaterThanOrEqual(60_000);
    await expect(askToGoOn(id, importer)).rejects.toMatchObject({ status: 409 });
    for (let tries = 2; tries <= 7; tries += 1) await runJob(job);
    expect(await jobOf(job)).toMatchObject({ hasError: true, totalTried: 7 });
    expect(await workOn(payload, id)).toEqual({ state: 'stopped' });
    expect(await imports.stored(id)).toMatchObject({ state: 'queued', done: 10, skipped: [] });

    vi.restoreAllMocks();
    await expect(askToGoOn(id, writer)).rejects.toMatchObject({ status: 404 });
    await expect(askToGoOn(id, { ...importer, role: 'contributor' } as TypedUser)).rejects.toMatchObject({
      status: 403,
    });
    expect((await askToGoOn(id, importer)).status).toBe(202);
    await vi.waitFor(async () => expect(await imports.stored(id)).toMatchObject({ state: 'done', done: 12 }), {
      timeout: 20_000,
    });
    const toDo = { collection: 'payload-jobs', where: { hasError: { equals: false } } } as const;
    await vi.waitFor(async () => expect((await payload.count(toDo)).totalDocs).toBe(0), { timeout: 20_000 });
    expect(await names()).toHaveLength(12);
    await expect(askToGoOn(id, importer)).rejects.toMatchObject({ status: 409 });
  });
});
