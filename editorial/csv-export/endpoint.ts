import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { mayReadPersonalData } from '@/lib/api-keys/request-key';
import { csvHeaders } from '@/lib/csv';
import { isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { cellsOf } from './cells';
import { csvColumnsOf } from './columns';
import { slicesOf, statesOf, titlesFor } from './slices';
import { csvStream } from './stream';
import { messagesCsv } from './submissions';

/** Collections that can be downloaded as CSV. Accounts can't. */
const exportableCollections: readonly CollectionSlug[] = [
  ...(['pages', 'events', 'members', 'documents', 'concepts'] as const),
  ...(['media', 'files', 'redirects', 'submissions'] as const),
];
/** Collections that contributors can't read. */
const editorOnlyCollections: readonly CollectionSlug[] = ['redirects', 'submissions'];

type CsvRows = { head: string[]; slices: AsyncIterable<(string | number)[][]> };

function contentRows(collection: CollectionSlug, req: PayloadRequest, language: PanelLanguage): CsvRows {
  const t = getT(language);
  const { config } = req.payload.collections[collection];
  const columns = csvColumnsOf(config, language);
  const hasStates = Boolean(config.versions?.drafts);
  const fixed = [...(hasStates ? (['state'] as const) : []), 'createdAt', 'updatedAt', 'id'] as const;
  async function* slices() {
    for await (const documents of slicesOf(collection, req)) {
      const titles = await titlesFor(collection, documents, req, language);
      const states = await statesOf(collection, documents, req, language);
      yield documents.map((document) => [
        ...cellsOf(config.flattenedFields, columns, document, { titles, language }),
        ...(hasStates ? [states.get(document.id) ?? ''] : []),
        String(document.createdAt),
        String(document.updatedAt),
        document.id,
      ]);
    }
  }
  const head = [...columns.map(({ title }) => title), ...fixed.map((title) => t(`csvExport.fixedTitles.${title}`))];
  return { head, slices: slices() };
}

async function messageRows(req: PayloadRequest, language: PanelLanguage): Promise<CsvRows> {
  const form = req.searchParams.get('form') || null;
  const where: Where = form ? { form: { equals: form } } : {};
  const csv = await messagesCsv(req, form, language);
  async function* slices() {
    for await (const documents of slicesOf('submissions', req, where)) yield documents.map(csv.row);
  }
  return { head: csv.head, slices: slices() };
}

async function download(req: PayloadRequest): Promise<Response> {
  const name = String(req.routeParams?.file).replace(/\.csv$/, '');
  const collection = exportableCollections.find((slug) => slug === name);
  if (!collection) throw new ApiError(req, 'not-found', 'csvExport.unknownExport');
  if (editorOnlyCollections.includes(collection) && !isEditor({ req }))
    throw new ApiError(req, 'forbidden', 'csvExport.noAccess');
  if (collection === 'submissions' && !mayReadPersonalData(req))
    throw new ApiError(req, 'key-personal-data', 'apiKeyErrors.key-personal-data');
  const language = panelLanguageOf(req.i18n.language);
  const { head, slices } =
    collection === 'submissions' ? await messageRows(req, language) : contentRows(collection, req, language);
  const today = isoDay({ at: new Date().toISOString(), zone: organisationTimeZone });
  return new Response(csvStream(head, slices, language), { headers: csvHeaders(`${name}-${today}.csv`) });
}

/** `GET /api/editorial/export/events.csv`: all documents of a collection that the person may read, as CSV. */
export const exportEndpoint = endpoint({
  path: '/editorial/export/:file',
  method: 'get',
  role: 'staff',
  handler: ({ req }) => download(req),
});
