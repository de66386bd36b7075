import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { contentDisposition } from '@/lib/content-disposition';
import { csvOf } from '@/lib/csv';
import { inOneTransaction } from '@/lib/in-transaction';
import { localeOrSource } from '@/lib/locales';
import { words } from '@/lib/words';
import { readKnownMembers } from '../names/known-members';
import { onlyForEditors, refuse } from '../refusal';
import { modelTable } from './model';
import { type CsvProblem, mostBytes, mostRows, readCsv } from './read-csv';
import { memberRules } from './rules';
import { countsOf, findImport, keepImport, rowsToWrite, type StoredImport, undoableMs } from './stored';
import { tryOut } from './trial';
import { beginWork, queueWork, workOn } from './work';

const refusals = {
  noFile: words('Choisissez un fichier.', 'Choose a file.', 'Elija un archivo.'),
  tooLarge: words(
    'Ce fichier est trop lourd\u00a0: 5 Mo au plus.',
    'This file is too large: 5 MB at most.',
    'Este archivo es demasiado grande: 5 MB como máximo.',
  ),
  empty: words(
    'Ce fichier n’a aucune ligne à importer.',
    'This file has no rows to import.',
    'Este archivo no tiene ninguna fila que importar.',
  ),
  'no-table': words(
    'Ce fichier ne se lit pas comme un tableau. Dans votre tableur, enregistrez-le au format CSV.',
    'This file can’t be read as a table. In your spreadsheet, save it as CSV.',
    'Este archivo no se lee como una tabla. En su hoja de cálculo, guárdelo en formato CSV.',
  ),
  'unknown-encoding': words(
    'Les lettres de ce fichier ne se lisent pas\u00a0: il n’est ni en UTF-8, ni en UTF-16, ni en Windows-1252. Dans votre tableur, enregistrez-le au format «\u00a0CSV UTF-8\u00a0».',
    'The letters of this file can’t be read: it is neither UTF-8, UTF-16 nor Windows-1252. In your spreadsheet, save it as “CSV UTF-8”.',
    'Las letras de este archivo no se leen: no está en UTF-8, ni en UTF-16, ni en Windows-1252. En su hoja de cálculo, guárdelo en formato «CSV UTF-8».',
  ),
  'too-many-rows': words(
    `Ce fichier a plus de ${mostRows} lignes. Coupez-le en plusieurs fichiers.`,
    `This file has more than ${mostRows} rows. Split it into several files.`,
    `Este archivo tiene más de ${mostRows} filas. Divídalo en varios archivos.`,
  ),
  noName: words(
    'Aucune colonne ne s’appelle «\u00a0Nom\u00a0». La première ligne du fichier porte les noms des colonnes\u00a0: partez du modèle.',
    'No column is called “Name”. The first row of the file must hold the names of the columns: start from the template.',
    'Ninguna columna se llama «Nombre». La primera fila del archivo lleva los nombres de las columnas: parta del modelo.',
  ),
  unknown: words(
    'Cet essai n’existe plus\u00a0: il est gardé 7 jours. Choisissez le fichier de nouveau.',
    'This trial run no longer exists: a trial run is kept for 7 days. Choose the file again.',
    'Esta prueba ya no existe: las pruebas se guardan 7 días. Elija el archivo de nuevo.',
  ),
  notNow: words(
    'Cet import est déjà lancé ou terminé.',
    'This import is already under way or finished.',
    'Esta importación ya está en curso o terminada.',
  ),
  nothing: words(
    'Aucune ligne n’est prête à importer.',
    'No rows are ready to import.',
    'Ninguna fila está lista para importar.',
  ),
  tooLate: words(
    'Un import se défait pendant 24 heures, une fois terminé.',
    'An import can be undone for 24 hours after it has finished.',
    'Una importación se puede anular durante 24 horas, una vez terminada.',
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
