import type { PayloadRequest } from 'payload';
import { endpoint } from '@/lib/api/endpoint';
import { csvHeaders } from '@/lib/csv';
import { isoDay, isoMoment } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import { csvStream } from '../csv-export/stream';
import { namesOfPeople } from '../team';
import { detailInWords, kindName } from './describe';
import { filtersOf, whereActivity } from './filters';
import { kindsFor, sliceActivity } from './read';

/** Rows that are in memory at once. */
const sliceSize = 500;

const columns = ['at', 'person', 'action', 'kind', 'title', 'detail', 'automatic', 'key', 'id'] as const;

/**
 * `GET /api/editorial/activity.csv?person=…&kind=events&action=published&from=2027-03-01&until=2027-03-31`: what people
 * did, under the filters of the view and the access of the person, newest first.
 */
export const activityExport = endpoint({
  path: '/editorial/activity.csv',
  method: 'get',
  role: 'staff',
  handler: ({ req }) => {
    const language = panelLanguageOf(req.i18n.language);
    const t = getT(language);
    const now = new Date().toISOString();
    const name = `${t('activity.fileName')}-${isoDay({ at: now, zone: organisationTimeZone })}.csv`;
    const head = columns.map((column) => t(`activity.columns.${column}`));
    return new Response(csvStream(head, slicesOf(now, language, req), language), { headers: csvHeaders(name) });
  },
});

async function* slicesOf(now: string, language: PanelLanguage, req: PayloadRequest) {
  const t = getT(language);
  const filters = filtersOf(Object.fromEntries(req.searchParams), kindsFor(req));
  const where = { and: [whereActivity(filters), { at: { less_than_equal: now } }] };
  for await (const rows of sliceActivity(where, sliceSize, req)) {
    const nameOf = await namesOfPeople(
      rows.map(({ by }) => by),
      req,
    );
    yield rows.map((row) => [
      isoMoment({ at: new Date(row.at).toISOString(), zone: organisationTimeZone }),
      row.by ? nameOf(row.by) : '',
      t(`activity.actions.${row.action}`),
      kindName(row.inCollection, req, language),
      row.title ?? '',
      detailInWords(row, language),
      row.automatic ? t('activity.yes') : '',
      row.viaKey ?? '',
      row.documentId,
    ]);
  }
}
