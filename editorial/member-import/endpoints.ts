import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';
import { csvHeaders, csvOf } from '@/lib/csv';
import { inOneTransaction } from '@/lib/in-transaction';
import { hourMs, importLimits, megabyte } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { requestT } from '@/messages/panel';
import { findRefusals } from '../checks/refusals';
import { readExistingMembers } from '../names/existing-members';
import { templateCsv } from './columns';
import { fields } from './fields';
import { readCsv } from './read-csv';
import { queueImport } from './run';
import { findImport, isStopped, rowsToWrite, type StoredImport, storeImport } from './stored';
import { tryOut } from './trial';

/** Path of the import's view, below that of the admin panel. */
export const importPath = '/collections/members/import';

const located = (req: PayloadRequest, id: string, status: number): Response =>
  Response.json({ id, location: `${req.payload.config.routes.admin}${importPath}?import=${id}` }, { status });

/** Returns the uploaded file; a body that is too large is not read. */
async function fileOf(req: PayloadRequest): Promise<File> {
  const { maxMegabytes } = importLimits;
  const length = Number(req.headers.get('content-length'));
  if (!length || length > maxMegabytes * megabyte)
    throw new ApiError(req, 'too-large', { key: 'memberImport.refusals.tooLarge', values: { maxMegabytes } });
  const form = await req.formData?.().catch(() => null);
  const file = form?.get('file');
  if (file instanceof File && file.name !== '') return file;
  throw new ApiError(req, 'bad-request', 'memberImport.refusals.noFile');
}

async function tryFile(req: PayloadRequest): Promise<Response> {
  const { maxRows } = importLimits;
  const schema = req.payload.collections.members.config.flattenedFields.filter(({ name }) => name in fields);
  const file = await fileOf(req);
  const table = readCsv(new Uint8Array(await file.arrayBuffer()));
  if (table === 'too-many-rows')
    throw new ApiError(req, 'bad-request', { key: 'memberImport.refusals.too-many-rows', values: { maxRows } });
  if (typeof table === 'string') throw new ApiError(req, 'bad-request', `memberImport.refusals.${table}`);
  const trial = await tryOut(table, {
    members: await readExistingMembers(req),
    language: requestT(req).language,
    refuse({ name, summary, ...values }) {
      const localized = { name: { [sourceLocale]: name }, summary: { [sourceLocale]: summary } };
      return findRefusals(schema, { ...values, ...localized }, [], sourceLocale, 'members', req);
    },
  });
  if (!trial) throw new ApiError(req, 'bad-request', 'memberImport.refusals.noName');
  const counts = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { outcome } of trial.rows) counts[outcome] += 1;
  const { id } = await req.payload.create({
    collection: 'member-imports',
    data: { person: String(req.user?.id), fileName: file.name.slice(-200), state: 'tried', trial, counts },
    ...bypassAccess('no access rule allows writing; the role was checked by the endpoint'),
    req,
  });
  return located(req, String(id), 201);
}

/** Returns the import in the path, if it belongs to the user. */
async function importOf(req: PayloadRequest): Promise<StoredImport> {
  const found = await findImport(String(req.routeParams?.id), req);
  if (found) return found;
  const values = { days: importLimits.retentionDays };
  throw new ApiError(req, 'not-found', { key: 'memberImport.gone', values });
}

/**
 * Has an import written or undone, or continues one that has stopped. Its new state and its job are saved together, so
 * that neither exists without the other, and two requests make one job.
 *
 * @param state state of the import meanwhile
 * @param decide returns what changes in an import that is not in this state yet, or a refusal
 */
async function startWork(
  req: PayloadRequest,
  state: 'queued' | 'undoing',
  decide: (found: StoredImport) => Partial<StoredImport>,
): Promise<Response> {
  const { id, job } = await inOneTransaction(req, async () => {
    const found = await importOf(req);
    if (found.state !== state) await storeImport(found.id, { ...decide(found), state }, req);
    else if (!(await isStopped(found.id, req))) throw new ApiError(req, 'conflict', 'memberImport.refusals.notNow');
    return { id: found.id, job: await queueImport(found.id, req) };
  });
  // Starts at once, without delaying the response.
  req.payload.jobs
    .runByID({ id: job, ...bypassAccess('the job was queued above, for who may') })
    .catch((error: unknown) => req.payload.logger.error({ err: error, msg: 'An import of members stopped' }));
  return located(req, id, 202);
}

/** As a form sends its checkbox. */
const runBody = z.object({ hideWithoutAgreement: z.literal('on').optional() });

const run = ({ req, body }: { req: PayloadRequest; body: z.output<typeof runBody> }): Promise<Response> =>
  startWork(req, 'queued', (found) => {
    if (found.state !== 'tried') throw new ApiError(req, 'conflict', 'memberImport.refusals.notNow');
    if (rowsToWrite(found).length === 0) throw new ApiError(req, 'conflict', 'memberImport.nothingReady');
    return { hideWithoutAgreement: body.hideWithoutAgreement === 'on' };
  });

/** Returns until when an import can be undone; null when it can't. */
export function undoableUntil({ state, finishedAt }: StoredImport): Date | null {
  const until = new Date(Date.parse(finishedAt ?? '') + importLimits.undoHours * hourMs);
  return state === 'done' && until > new Date() ? until : null;
}

const undo = (req: PayloadRequest): Promise<Response> =>
  startWork(req, 'undoing', (found) => {
    const values = { hours: importLimits.undoHours };
    if (!undoableUntil(found)) throw new ApiError(req, 'conflict', { key: 'memberImport.refusals.tooLate', values });
    const completed = found.written.filter(({ isNew }) => !isNew);
    return { skipped: completed.map(({ row, name, member }) => ({ row, name, member, why: 'completed' })) };
  });

const csvFile = (req: PayloadRequest, name: 'model' | 'toFix', csv: string): Response =>
  new Response(csv, { headers: csvHeaders(requestT(req)(`memberImport.fileNames.${name}`)) });

/** Returns the rows to fix as they were, under the same head, to be fixed and uploaded again. */
async function rowsToFix(req: PayloadRequest): Promise<Response> {
  const { head, rows } = (await importOf(req)).trial;
  const cells = rows.flatMap((row) => (row.outcome === 'wrong' ? [row.cells] : []));
  return csvFile(req, 'toFix', csvOf([head, ...cells], requestT(req).language));
}

const model = (req: PayloadRequest) => csvFile(req, 'model', templateCsv(requestT(req).language));

const path = '/editorial/member-imports';
const role = 'editor';

/** Endpoints of the trial run of a file of members, its import, and its undoing. */
export const memberImportEndpoints = [
  endpoint({ path: `${path}/model.csv`, method: 'get', role, handler: ({ req }) => model(req) }),
  endpoint({ path, method: 'post', role, handler: ({ req }) => tryFile(req) }),
  endpoint({ path: `${path}/:id/to-fix.csv`, method: 'get', role, handler: ({ req }) => rowsToFix(req) }),
  endpoint({ path: `${path}/:id/run`, method: 'post', role, body: runBody, handler: (call) => run(call) }),
  endpoint({ path: `${path}/:id/undo`, method: 'post', role, handler: ({ req }) => undo(req) }),
];
