import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { csvHeaders } from '@/lib/csv';
import { isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { cellsOf } from './cells';
import { tableColumnsOf } from './columns';
import { slicesOf, statesOf, titlesFor } from './slices';
import { csvStream } from './stream';
import { messagesTable } from './submissions';

/** What can be downloaded as a table; not accounts. */
const exported: readonly CollectionSlug[] = [
  ...(['pages', 'events', 'members', 'documents', 'concepts'] as const),
  ...(['media', 'files', 'redirects', 'submissions'] as const),
];
/** Only for those who may read them at all. */
const forEditors: readonly CollectionSlug[] = ['redirects', 'submissions'];

type Table = { head: string[]; slices: AsyncIterable<(string | number)[][]> };

function contentTable(collection: CollectionSlug, req: PayloadRequest, language: PanelLanguage): Table {
  const t = getT(language);
  const { config } = req.payload.collections[collection];
  const columns = tableColumnsOf(config, language);
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

async function messagesOf(req: PayloadRequest, language: PanelLanguage): Promise<Table> {
  const form = req.searchParams.get('form') || null;
  const where: Where = form ? { form: { equals: form } } : {};
  const table = await messagesTable(req, form, language);
  async function* slices() {
    for await (const documents of slicesOf('submissions', req, where)) yield documents.map(table.row);
  }
  return { head: table.head, slices: slices() };
}

async function download(req: PayloadRequest): Promise<Response> {
  const name = String(req.routeParams?.table).replace(/\.csv$/, '');
  const collection = exported.find((slug) => slug === name);
  if (!collection) throw new ApiError(req, 'not-found', 'csvExport.noTable');
  if (forEditors.includes(collection) && !isEditor({ req })) throw new ApiError(req, 'forbidden', 'csvExport.notYours');
  const language = panelLanguageOf(req.i18n.language);
  const { head, slices } =
    collection === 'submissions' ? await messagesOf(req, language) : contentTable(collection, req, language);
  const today = isoDay({ at: new Date().toISOString(), zone: organisationTimeZone });
  return new Response(csvStream(head, slices, language), { headers: csvHeaders(`${name}-${today}.csv`) });
}

/** `GET /api/editorial/export/events.csv`: a collection as a table, all of it, as the person may read it. */
export const exportEndpoint = endpoint({
  path: '/editorial/export/:table',
  method: 'get',
  role: 'staff',
  handler: ({ req }) => download(req),
});
