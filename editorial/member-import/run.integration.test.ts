import type { TypedUser } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DatabaseBusyError, NotSavedError, SavedElsewhereError } from '@/database/errors';
import { dayMs, importLimits, textLimits } from '@/lib/limits';
import type { runImport as run } from './run';
import { isStopped } from './stored';
import { newRow, startTestImports, type TestImports } from './test-imports';
import type { TriedRow } from './trial';

/** The pause after each row, which is skipped. */
const pause = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('node:timers/promises', async (original) => ({ ...(await original<object>()), setTimeout: pause }));

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
  await payload.delete({ collection: 'members', where: { id: { exists: true } }, overrideAccess: true });
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

const rows = (count: number): TriedRow[] =>
  Array.from({ length: count }, (_, index) => newRow(index + 2, `Ville ${String(index).padStart(2, '0')}`));

const names = async (): Promise<(string | null | undefined)[]> => {
  const found = await imports.payload.find({
    collection: 'members',
    draft: true,
    pagination: false,
    sort: 'name',
    overrideAccess: true,
  });
  return found.docs.map(({ name }) => name);
};
const namesOf = (tried: TriedRow[]) => tried.map(({ name }) => name);

/** Makes the creation of a member with this name fail. */
function failMember(name: string, error: () => Error): void {
  const { db } = imports.payload;
  const create = db.create;
  vi.spyOn(db, 'create').mockImplementation((args) =>
    args.collection === 'members' && JSON.stringify(args.data).includes(name) ? Promise.reject(error()) : create(args),
  );
}

const busy = () => new DatabaseBusyError('another save did not finish within 30 s.');

describe('a database that can’t save at this moment', () => {
  test.each([
    ['has no lock to give', busy],
    ['met the save of another server', () => new SavedElsewhereError()],
    ['undid the save', () => new NotSavedError('the database could not store it.')],
    ['said so inside of another error', () => new Error('Failed query', { cause: busy() })],
  ])('and %s costs no row: the next run writes the rest, and nothing twice', async (_, error) => {
    const tried = rows(5);
    const id = await imports.queued(tried);
    failMember('Ville 03', error);
    await expect(runImport(imports.payload, id)).rejects.toThrow();
    expect(await imports.stored(id)).toMatchObject({ state: 'queued', done: 3, skipped: [] });
    expect(await names()).toEqual(namesOf(tried.slice(0, 3)));

    vi.restoreAllMocks();
    await runImport(imports.payload, id);
    const { written, ...over } = await imports.stored(id);
    expect(over).toMatchObject({ state: 'done', done: 5, skipped: [] });
    expect(written).toHaveLength(5);
    expect(await names()).toEqual(namesOf(tried));
  });

  test('at the commit loses none either', async () => {
    const id = await imports.queued(rows(2));
    const elsewhere = new NotSavedError('the database could not store it.', { cause: new SavedElsewhereError() });
    const { db } = imports.payload;
    // The rest of the commit is undone too.
    vi.spyOn(db, 'commitTransaction').mockImplementationOnce(async (transaction) => {
      await db.rollbackTransaction(await transaction);
      throw elsewhere;
    });
    await expect(runImport(imports.payload, id)).rejects.toThrow();
    await runImport(imports.payload, id);
    expect(await imports.stored(id)).toMatchObject({ state: 'done', done: 2, skipped: [] });
    expect(await names()).toHaveLength(2);
  });
});

test('rows that another server wrote meanwhile are not written again, and their results stay', async () => {
  const tried = rows(6);
  const id = await imports.queued(tried);
  pause.mockImplementationOnce(async () => {
    failMember('Ville 04', busy);
    await expect(runImport(imports.payload, id)).rejects.toThrow();
    vi.restoreAllMocks();
  });
  await runImport(imports.payload, id);
  const { written, ...over } = await imports.stored(id);
  expect(over).toMatchObject({ state: 'done', done: 6, skipped: [] });
  expect(written.map(({ row }) => row)).toEqual(tried.map(({ row }) => row));
  expect(await names()).toEqual(namesOf(tried));
});

describe('a row', () => {
  test('that is not valid is skipped and reported; the others are written', async () => {
    const { payload } = imports;
    const taken = { name: 'Déjà là', kind: 'association', visibility: 'public', slug: 'prise' } as const;
    await payload.create({ collection: 'members', data: taken, draft: true, locale: 'fr', overrideAccess: true });
    const tried = rows(4);
    tried[1] = newRow(3, 'Une', { slug: 'prise' });
    const id = await imports.queued(tried);
    await runImport(payload, id);
    const over = await imports.stored(id);
    expect(over).toMatchObject({ state: 'done', done: 4 });
    expect(over.skipped).toEqual([{ row: 3, name: 'Une', member: null, why: 'failed' }]);
    expect(over.written).toHaveLength(3);
  });

  test('that references a network deleted since the trial is skipped and reported', async () => {
    const gone = newRow(2, 'Ville 00', { memberOf: ['0123456789abcdef01234567'] });
    const id = await imports.queued([gone, newRow(3, 'Ville 01')]);
    await runImport(imports.payload, id);
    expect((await imports.stored(id)).skipped).toEqual([{ row: 2, name: 'Ville 00', member: null, why: 'failed' }]);
    expect(await names()).toEqual(['Ville 01']);
  });

  test('with an unexpected failure is skipped and reported', async () => {
    const tried = rows(4);
    const id = await imports.queued(tried);
    failMember('Ville 03', () => new TypeError('undefined is not a function'));
    await runImport(imports.payload, id);
    const over = await imports.stored(id);
    expect(over).toMatchObject({ state: 'done', done: 4 });
    expect(over.skipped).toEqual([{ row: 5, name: 'Ville 03', member: null, why: 'failed' }]);
    expect(await names()).toEqual(namesOf(tried).filter((name) => name !== 'Ville 03'));
  });

  test('with a name used since the trial, in other capitals, makes no second member', async () => {
    const { payload } = imports;
    const id = await imports.queued([newRow(2, 'MDM')]);
    const data = { name: 'MdM', kind: 'association', visibility: 'public' } as const;
    await payload.create({ collection: 'members', data, draft: true, locale: 'fr', overrideAccess: true });
    await runImport(payload, id);
    expect((await imports.stored(id)).skipped).toMatchObject([{ row: 2, why: 'changed' }]);
    expect(await names()).toEqual(['MdM']);
  });

  test('about a member that is being edited is skipped and reported', async () => {
    const { payload, writer } = imports;
    const member = await payload.create({
      collection: 'members',
      data: { name: 'Port-Clair', kind: 'association', visibility: 'public', country: 'FR' },
      draft: true,
      locale: 'fr',
      overrideAccess: true,
    });
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'members', value: member.id },
        user: { relationTo: 'users', value: writer.id },
      },
      overrideAccess: true,
    });
    const facts = { member: member.id, savedAt: member.updatedAt, values: { country: 'MA' as const }, changes: [] };
    const changed: TriedRow = { row: 2, name: 'Port-Clair', outcome: 'changed', ...facts };
    const id = await imports.queued([changed, newRow(3, 'Ville 00')]);
    await runImport(payload, id);
    const over = await imports.stored(id);
    expect(over.skipped).toEqual([{ row: 2, name: 'Port-Clair', member: member.id, why: 'locked' }]);
    expect(over.written.map(({ name }) => name)).toEqual(['Ville 00']);
  });
});

test('an import of a person who may no longer publish writes nothing', async () => {
  const { payload, importer } = imports;
  const id = await imports.queued(rows(2));
  const become = (role: 'contributor' | 'editor') =>
    payload.update({ collection: 'users', id: importer.id, data: { role }, overrideAccess: true });
  await become('contributor');
  await runImport(payload, id);
  expect(await imports.stored(id)).toMatchObject({ state: 'failed', done: 0 });
  expect(await names()).toEqual([]);
  await become('editor');
});

test('the job of an import continues by itself, stops after several tries, and continues on request', async () => {
  const { payload, importer, writer } = imports;
  const [{ createLocalReq }, { memberImportEndpoints }, { queueImport }] = await Promise.all([
    import('payload'),
    import('./endpoints'),
    import('./run'),
  ]);
  const requestRun = async (import_: string, user: TypedUser): Promise<Response> => {
    const endpoint = memberImportEndpoints.find(({ path }) => path.endsWith('/run'));
    if (!endpoint) throw new Error('There is no such endpoint.');
    const req = await createLocalReq({ user }, payload);
    return endpoint.handler(Object.assign(req, { routeParams: { id: import_ } }));
  };
  const jobOf = (job: string) =>
    payload.findByID({ collection: 'payload-jobs', id: job, disableErrors: true, overrideAccess: true });

  const id = await imports.queued(rows(3));
  const job = await queueImport(id, await createLocalReq({}, payload));
  failMember('Ville 02', busy);
  const begun = Date.now();
  await payload.jobs.runByID({ id: job, overrideAccess: true });
  const waiting = await jobOf(job);
  expect(waiting).toMatchObject({ hasError: false, processing: false, totalTried: 1 });
  expect(Date.parse(String(waiting?.waitUntil)) - begun).toBeGreaterThanOrEqual(5000);
  expect(await isStopped(id, { payload })).toBe(false);
  await expect(requestRun(id, importer)).rejects.toMatchObject({ status: 409 });
  for (let tries = 2; tries <= 9; tries += 1) await payload.jobs.runByID({ id: job, overrideAccess: true });
  expect(await jobOf(job)).toMatchObject({ hasError: true, totalTried: 9 });
  expect(await isStopped(id, { payload })).toBe(true);
  expect(await imports.stored(id)).toMatchObject({ state: 'queued', done: 2, skipped: [] });

  vi.restoreAllMocks();
  await expect(requestRun(id, writer)).rejects.toMatchObject({ status: 404 });
  await expect(requestRun(id, { ...importer, role: 'contributor' } as TypedUser)).rejects.toMatchObject({
    status: 403,
  });
  expect((await requestRun(id, importer)).status).toBe(202);
  await vi.waitFor(async () => expect(await imports.stored(id)).toMatchObject({ state: 'done', done: 3 }), {
    timeout: 20_000,
  });
  const toDo = { collection: 'payload-jobs', where: { hasError: { equals: false } } } as const;
  await vi.waitFor(async () => expect((await payload.count({ ...toDo, overrideAccess: true })).totalDocs).toBe(0), {
    timeout: 20_000,
  });
  expect(await names()).toHaveLength(3);
  await expect(requestRun(id, importer)).rejects.toMatchObject({ status: 409 });
});

test('imports are deleted after a week, whatever their state', async () => {
  const { payload } = imports;
  const { purgeMemberImports } = await import('./run');
  const [old, recent] = [await imports.queued(rows(1)), await imports.queued(rows(1))];
  const age = async (id: string, days: number) => {
    const data = { createdAt: new Date(Date.now() - days * dayMs).toISOString() };
    await payload.db.updateOne({ collection: 'member-imports', id, data });
  };
  await age(old, importLimits.retentionDays + 0.1);
  await age(recent, importLimits.retentionDays - 0.1);
  const { handler } = purgeMemberImports as { handler: (args: object) => Promise<object> };
  await handler({ req: { payload } });
  await expect(imports.stored(old)).rejects.toThrow();
  expect(await imports.stored(recent)).toMatchObject({ state: 'queued' });
});

test('the rules of the form apply to the rows of a file, in texts of the person’s language', async () => {
  const { payload, importer } = imports;
  const [{ createLocalReq }, { memberImportEndpoints }] = await Promise.all([import('payload'), import('./endpoints')]);
  const form = new FormData();
  const long = 'x'.repeat(textLimits.maxTitleLength + 1);
  const table = `Nom;Adresse électronique;Latitude;Longitude;Réseaux sociaux\n${long};a@b;91;0;\nX;x@example.org;;;a.example`;
  form.append('file', new File([table], 'membres.csv'));
  const req = await createLocalReq({ user: importer }, payload);
  const headers = new Headers({ 'content-length': String(table.length) });
  const post = memberImportEndpoints.find(({ path, method }) => method === 'post' && !path.includes(':'));
  if (!post) throw new Error('There is no such endpoint.');
  const answer = await post.handler(Object.assign(req, { headers, formData: async () => form }));
  const { id } = (await answer.json()) as { id: string };
  const { trial, counts } = await imports.stored(id);
  expect(counts).toEqual({ new: 1, changed: 0, same: 0, wrong: 1 });
  expect(trial.rows).toMatchObject([
    { outcome: 'wrong', problems: [{ column: 'name' }, { column: 'latitude' }, { column: 'email' }] },
    { outcome: 'new', name: 'X' },
  ]);
});
