import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';
import { csvHeaders, csvOf } from '@/lib/csv';
import { inOneTransaction } from '@/lib/in-transaction';
import { hourMs, importLimits, kilobyte, megabyte } from '@/lib/limits';
import { requestT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { readExistingMembers } from '../names/existing-members';
import { isStopped, queueImport } from './jobs';
import { templateCsv } from './model';
import { readCsv } from './read-csv';
import { memberRules } from './rules';
import { countsOf, findImport, rowsToWrite, type StoredImport, storeImport } from './stored';
import { tryOut } from './trial';

/** Path of the import's view, below that of the admin panel. */
export const importPath = '/collections/members/import';

const located = (req: PayloadRequest, id: string, status = 200): Response =>
  Response.json({ id, location: `${req.payload.config.routes.admin}${importPath}?import=${id}` }, { status });

const maxBytes = importLimits.maxMegabytes * megabyte;

const tooLarge = (req: PayloadRequest) =>
  new ApiError(req, 'too-large', {
    key: 'memberImport.refusals.tooLarge',
    values: { maxMegabytes: importLimits.maxMegabytes },
  });

/** Returns the uploaded file; a body larger than the limit is not read. */
async function fileOf(req: PayloadRequest): Promise<File> {
  const length = Number(req.headers.get('content-length'));
  if (!length || length > maxBytes + 16 * kilobyte) throw tooLarge(req);
  const form = await req.formData?.().catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File) || file.name === '')
    throw new ApiError(req, 'bad-request', 'memberImport.refusals.noFile');
  if (file.size > maxBytes) throw tooLarge(req);
  return file;
}

async function tryFile(req: PayloadRequest): Promise<Response> {
  const file = await fileOf(req);
  const table = readCsv(new Uint8Array(await file.arrayBuffer()));
  if (typeof table === 'string')
    throw new ApiError(
      req,
      'bad-request',
      table === 'too-many-rows'
        ? { key: 'memberImport.refusals.too-many-rows', values: { maxRows: importLimits.maxRows } }
        : `memberImport.refusals.${table}`,
    );
  const trial = await tryOut(table, {
    members: await readExistingMembers(req),
    language: panelLanguageOf(req.i18n.language),
    rule: memberRules(req),
  });
  if (!trial) throw new ApiError(req, 'bad-request', 'memberImport.refusals.noName');
  const { id } = await req.payload.create({
    collection: 'member-imports',
    data: {
      person: String(req.user?.id),
      fileName: file.name.slice(-200),
      state: 'tried',
      trial: { ...trial },
      counts: countsOf(trial),
      done: 0,
      undone: 0,
      written: [],
      skipped: [],
    },
    ...bypassAccess('no access rule allows writing; the role was checked by the endpoint'),
    req,
  });
  return located(req, String(id), 201);
}

/** Returns the import in the path, if it belongs to the user. */
async function importOf(req: PayloadRequest): Promise<StoredImport> {
  const found = await findImport(req.payload, String(req.routeParams?.id), req.user, req);
  if (!found)
    throw new ApiError(req, 'not-found', {
      key: 'memberImport.refusals.unknown',
      values: { days: importLimits.retentionDays },
    });
  return found;
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
    if (found.state !== state) await storeImport(req.payload, found.id, { ...decide(found), state }, req);
    else if (!(await isStopped(req.payload, found.id, req)))
      throw new ApiError(req, 'conflict', 'memberImport.refusals.notNow');
    return { id: found.id, job: await queueImport(found.id, req) };
  });
  // Starts at once, without delaying the response.
  req.payload.jobs
    .runByID({ id: job, ...bypassAccess('the job was queued above, for who may') })
    .catch((error: unknown) => req.payload.logger.error({ err: error, msg: 'An import of members stopped' }));
  return located(req, id, 202);
}

const runBody = z.object({ hideWithoutAgreement: z.union([z.boolean(), z.literal('on')]).optional() });

const run = (req: PayloadRequest, { hideWithoutAgreement }: z.output<typeof runBody>): Promise<Response> =>
  startWork(req, 'queued', ({ state, trial }) => {
    if (state !== 'tried') throw new ApiError(req, 'conflict', 'memberImport.refusals.notNow');
    if (rowsToWrite(trial).length === 0) throw new ApiError(req, 'conflict', 'memberImport.refusals.nothing');
    return { hideWithoutAgreement: Boolean(hideWithoutAgreement) };
  });

const undo = (req: PayloadRequest): Promise<Response> =>
  startWork(req, 'undoing', ({ state, finishedAt, written }) => {
    const inTime = finishedAt && Date.now() - Date.parse(finishedAt) < importLimits.undoHours * hourMs;
    if (state !== 'done' || !inTime)
      throw new ApiError(req, 'conflict', {
        key: 'memberImport.refusals.tooLate',
        values: { hours: importLimits.undoHours },
      });
    const completed = written.filter(({ isNew }) => !isNew);
    return { skipped: completed.map(({ row, name, member }) => ({ row, name, member, why: 'completed' })) };
  });

function model(req: PayloadRequest): Response {
  const t = requestT(req);
  return new Response(templateCsv(t.language), { headers: csvHeaders(t('memberImport.fileNames.model')) });
}

/** Returns the rows to fix as they were, under the same head, to be fixed and uploaded again. */
async function rowsToFix(req: PayloadRequest): Promise<Response> {
  const { trial } = await importOf(req);
  const rows = trial.rows.flatMap((row) => (row.outcome === 'wrong' ? [row.cells] : []));
  const t = requestT(req);
  const table = csvOf([trial.head, ...rows], t.language);
  return new Response(table, { headers: csvHeaders(t('memberImport.fileNames.toFix')) });
}

const base = '/editorial/member-imports';

/** Endpoints of the trial run of a file of members, its import, and its undoing. */
export const memberImportEndpoints = [
  endpoint({ path: `${base}/model.csv`, method: 'get', role: 'editor', handler: ({ req }) => model(req) }),
  endpoint({ path: base, method: 'post', role: 'editor', handler: ({ req }) => tryFile(req) }),
  endpoint({ path: `${base}/:id/to-fix.csv`, method: 'get', role: 'editor', handler: ({ req }) => rowsToFix(req) }),
  endpoint({
    path: `${base}/:id/run`,
    method: 'post',
    role: 'editor',
    body: runBody,
    handler: ({ req, body }) => run(req, body),
  }),
  endpoint({ path: `${base}/:id/undo`, method: 'post', role: 'editor', handler: ({ req }) => undo(req) }),
];
