import { stringify } from 'csv-stringify/sync';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { localeOrSource } from '@/lib/locales';
import { words } from '@/lib/words';
import { readKnownMembers } from '../names/known-members';
import { onlyForEditors, refuse } from '../refusal';
import { delimiters, modelTable } from './model';
import { type CsvProblem, mostBytes, mostRows, readCsv } from './read-csv';
import { memberRules } from './rules';
import { countsOf, findImport, keepImport, rowsToWrite, type StoredImport, undoableMs } from './stored';
import { tryOut } from './trial';

const refusals = {
  noFile: words('Choisissez un fichier.', 'Choose a file.', 'Elija un archivo.'),
  tooLarge: words(
    'Ce fichier est trop lourd\u00a0: 5 Mo au plus.',
    'This file is too large: 5 MB at most.',
    'Este archivo es demasiado grande: 5 MB como máximo.',
  ),
  empty: words(
    'Ce fichier n’a aucune ligne à importer.',
    'This file has no row to import.',
    'Este archivo no tiene ninguna fila que importar.',
  ),
  'no-table': words(
    'Ce fichier ne se lit pas comme un tableau. Dans votre tableur, enregistrez-le au format CSV.',
    'This file can’t be read as a table. In your spreadsheet, save it as CSV.',
    'Este archivo no se lee como una tabla. En su hoja de cálculo, guárdelo en formato CSV.',
  ),
  'too-many-rows': words(
    `Ce fichier a plus de ${mostRows} lignes. Coupez-le en plusieurs fichiers.`,
    `This file has more than ${mostRows} rows. Cut it into several files.`,
    `Este archivo tiene más de ${mostRows} filas. Divídalo en varios archivos.`,
  ),
  noName: words(
    'Aucune colonne ne s’appelle «\u00a0Nom\u00a0». La première ligne du fichier porte les noms des colonnes\u00a0: partez du modèle.',
    'No column is called “Name”. The first row of the file has the names of the columns: start from the model.',
    'Ninguna columna se llama «Nombre». La primera fila del archivo lleva los nombres de las columnas: parta del modelo.',
  ),
  unknown: words(
    'Cet essai n’existe plus\u00a0: il est gardé 7 jours. Choisissez le fichier de nouveau.',
    'This trial run is no more: it is kept for 7 days. Choose the file again.',
    'Esta prueba ya no existe: se guarda 7 días. Elija el archivo de nuevo.',
  ),
  notNow: words(
    'Cet import est déjà lancé ou terminé.',
    'This import is already running or over.',
    'Esta importación ya está en curso o terminada.',
  ),
  nothing: words(
    'Aucune ligne n’est prête à importer.',
    'No row is ready to import.',
    'Ninguna fila está lista para importar.',
  ),
  tooLate: words(
    'Un import se défait pendant 24 heures, une fois terminé.',
    'An import can be undone for 24 hours, once it is over.',
    'Una importación se deshace durante 24 horas, una vez terminada.',
  ),
} satisfies Record<string, ReturnType<typeof words>> & Record<CsvProblem, unknown>;

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
  const found = await findImport(req.payload, String(req.routeParams?.id), req.user);
  return found ?? refuse(req, 404, refusals.unknown);
}

/** Puts the work in the queue and begins it at once, without keeping who asked waiting for its end. */
async function begin(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req;
  const job = await payload.jobs.queue({ task: 'memberImport', input: { import: id } });
  void payload.jobs
    .runByID({ id: job.id })
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'An import of members stopped' }));
}

const asked = z.object({ hideWithoutAgreement: z.union([z.boolean(), z.literal('on')]).optional() });

async function run(req: PayloadRequest): Promise<Response> {
  const { id, state, trial } = await importOf(req);
  if (state !== 'tried') refuse(req, 409, refusals.notNow);
  if (rowsToWrite(trial).length === 0) refuse(req, 409, refusals.nothing);
  const { hideWithoutAgreement } = asked.catch({}).parse(await req.json?.().catch(() => ({})));
  await keepImport(req.payload, id, { state: 'queued', hideWithoutAgreement: Boolean(hideWithoutAgreement) });
  await begin(req, id);
  return located(req, id, 202);
}

async function undo(req: PayloadRequest): Promise<Response> {
  const { id, state, finishedAt } = await importOf(req);
  const inTime = finishedAt && Date.now() - Date.parse(finishedAt) < undoableMs;
  if (state !== 'done' || !inTime) refuse(req, 409, refusals.tooLate);
  await keepImport(req.payload, id, { state: 'undoing', skipped: [] });
  await begin(req, id);
  return located(req, id, 202);
}

/** A table as a download. Nothing of it is kept on the way. */
export const csvHeaders = (name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}"`,
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
  const table = stringify([trial.head, ...rows], {
    bom: true,
    delimiter: delimiters[localeOrSource(req.i18n.language)],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
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
];
