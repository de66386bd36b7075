import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { contentDisposition } from '@/lib/content-disposition';
import { csvOf } from '@/lib/csv';
import { inOneTransaction } from '@/lib/in-transaction';
import { localeOrSource } from '@/lib/locales';
import type { Words } from '@/lib/words';
import { label } from '@/messages/panel';
import { readKnownMembers } from '../names/known-members';
import { onlyForEditors, refuse } from '../refusal';
import { modelTable } from './model';
import { type CsvProblem, mostBytes, mostRows, readCsv } from './read-csv';
import { memberRules } from './rules';
import { countsOf, findImport, keepImport, rowsToWrite, type StoredImport, undoableMs } from './stored';
import { tryOut } from './trial';
import { beginWork, queueWork, workOn } from './work';

const refusals = {
  noFile: label('memberImport.refusals.noFile'),
  tooLarge: label('memberImport.refusals.tooLarge'),
  empty: label('memberImport.refusals.empty'),
  'no-table': label('memberImport.refusals.no-table'),
  'unknown-encoding': label('memberImport.refusals.unknown-encoding'),
  'too-many-rows': label({ key: 'memberImport.refusals.too-many-rows', values: { mostRows } }),
  noName: label('memberImport.refusals.noName'),
  unknown: label('memberImport.refusals.unknown'),
  notNow: label('memberImport.refusals.notNow'),
  nothing: label('memberImport.refusals.nothing'),
  tooLate: label('memberImport.refusals.tooLate'),
} satisfies Record<string, Words> & Record<CsvProblem, unknown>;

/** Where an import is read and continued, below the path of the admin panel. */
export const importPath = '/collections/members/importer';

const located = (req: PayloadRequest, id: string, status = 200): Response =>
  Response.json({ id, location: `${req.payload.config.routes.admin}${importPath}?import=${id}` }, { status });

/** The file that was sent; nothing larger is read than a table may be. */
async function fileOf(req: PayloadRequest): Promise<File> {
  const length = Number(req.headers.get('content-length'));
  if (!length || length > mostBytes + 16 * 1024) refuse(req, 413, refusals.tooLarge);
  const form = await req.formData?.().catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File) || file.name === '') refuse(req, 400, refusals.noFile);
  if (file.size > mostBytes) refuse(req, 413, refusals.tooLarge);
  return file;
}

async function tryFile(req: PayloadRequest): Promise<Response> {
  onlyForEditors(req);
  const file = await fileOf(req);
  const table = readCsv(new Uint8Array(await file.arrayBuffer()));
  if (typeof table === 'string') refuse(req, 400, refusals[table]);
  const trial = await tryOut(table, {
    known: await readKnownMembers(req),
    language: localeOrSource(req.i18n.language),
    rule: memberRules(req),
  });
  if (!trial) refuse(req, 400, refusals.noName);
  // Past the access rules, which let nobody write: who may was asked above.
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
    req,
  });
  return located(req, String(id), 201);
}

/** The import that the path names, as long as it is the person's own. */
async function importOf(req: PayloadRequest): Promise<StoredImport> {
  onlyForEditors(req);
  const found = await findImport(req.payload, String(req.routeParams?.id), req.user, req);
  return found ?? refuse(req, 404, refusals.unknown);
}

/**
 * Has an import written or undone. What it is to become and its job are saved together, so that neither is without the
 * other, and asking twice makes one of them.
 *
 * @param decide what is changed of the import, or a refusal
 */
async function haveWorked(
  req: PayloadRequest,
  decide: (found: StoredImport) => Partial<StoredImport> | Promise<Partial<StoredImport>>,
): Promise<Response> {
  const { id, job } = await inOneTransaction(req, async () => {
    const found = await importOf(req);
    await keepImport(req.payload, found.id, await decide(found), req);
    return { id: found.id, job: await queueWork(found.id, req) };
  });
  beginWork(job, req.payload);
  return located(req, id, 202);
}

const asked = z.object({ hideWithoutAgreement: z.union([z.boolean(), z.literal('on')]).optional() });

async function run(req: PayloadRequest): Promise<Response> {
  onlyForEditors(req);
  const { hideWithoutAgreement } = asked.catch({}).parse(await req.json?.().catch(() => ({})));
  return haveWorked(req, ({ state, trial }) => {
    if (state !== 'tried') refuse(req, 409, refusals.notNow);
    if (rowsToWrite(trial).length === 0) refuse(req, 409, refusals.nothing);
    return { state: 'queued', hideWithoutAgreement: Boolean(hideWithoutAgreement) };
  });
}

const undo = (req: PayloadRequest): Promise<Response> =>
  haveWorked(req, ({ state, finishedAt }) => {
    const inTime = finishedAt && Date.now() - Date.parse(finishedAt) < undoableMs;
    if (state !== 'done' || !inTime) refuse(req, 409, refusals.tooLate);
    return { state: 'undoing', skipped: [] };
  });

/** Goes on with an import, or its undoing, that was given up: where it was. */
const goOn = (req: PayloadRequest): Promise<Response> =>
  haveWorked(req, async ({ id, state }) => {
    const isOver = state !== 'queued' && state !== 'undoing';
    if (isOver || (await workOn(req.payload, id, req)).state !== 'stopped') refuse(req, 409, refusals.notNow);
    return { state };
  });

/** A table as a download. Nothing of it is kept on the way. */
export const csvHeaders = (name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': contentDisposition('attachment', name),
  'Cache-Control': 'private, no-store',
});

function model(req: PayloadRequest): Response {
  onlyForEditors(req);
  return new Response(modelTable(localeOrSource(req.i18n.language)), { headers: csvHeaders('modele-membres.csv') });
}

/** The rows to fix as they were, under the same head, to be mended and sent again. */
async function rowsToFix(req: PayloadRequest): Promise<Response> {
  const { trial } = await importOf(req);
  const rows = trial.rows.flatMap((row) => (row.outcome === 'wrong' ? [row.cells] : []));
  const table = csvOf([trial.head, ...rows], localeOrSource(req.i18n.language));
  return new Response(table, { headers: csvHeaders('lignes-a-corriger.csv') });
}

const base = '/editorial/member-imports';

/** The trial run of a file of members, its import, and the way back. */
export const memberImportEndpoints: Endpoint[] = [
  { path: `${base}/model.csv`, method: 'get', handler: model },
  { path: base, method: 'post', handler: tryFile },
  { path: `${base}/:id/to-fix.csv`, method: 'get', handler: rowsToFix },
  { path: `${base}/:id/run`, method: 'post', handler: run },
  { path: `${base}/:id/undo`, method: 'post', handler: undo },
  { path: `${base}/:id/continue`, method: 'post', handler: goOn },
];
