import type { PayloadRequest, Where } from 'payload';
import { mergeListSearchAndWhere } from 'payload/shared';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import { inTrash, roleOf } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { checkQuery } from '@/lib/api/check-query';
import { selectionLimits } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { type Act, hasDrafts, hasTrash } from './acts';

/** What was selected in a list: some rows, or all that its filters and its search find. */
export type Selection =
  | { ids: readonly string[] }
  | {
      where?: Record<string, unknown> | undefined;
      search?: string | undefined;
      /** How many the list says that there are. */
      count?: number | undefined;
    };

export type SelectedDocument = { id: string; title: string };

/**
 * Finds the documents of a selection that an act applies to, as the person may read them.
 *
 * @returns how many others there are: not on the site, or published where a contributor may only remove drafts
 * @throws ApiError for more than `selectionLimits.maxDocuments`, and where the list shows another number
 */
export async function findSelection(
  collection: ReferenceableCollection,
  act: Act,
  selection: Selection,
  req: PayloadRequest,
): Promise<{ documents: SelectedDocument[]; skipped: number }> {
  const { config } = req.payload.collections[collection];
  const title = config.admin.useAsTitle ?? 'id';
  const fromTrash = act === 'delete' && hasTrash(collection);
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { and: [...(await conditionsOf(collection, selection, req)), ...(fromTrash ? [inTrash()] : [])] },
    select: { [title]: true },
    fallbackLocale: sourceLocale,
    draft: true,
    trash: fromTrash,
    depth: 0,
    limit: selectionLimits.maxDocuments,
    overrideAccess: false,
    req,
  });
  if (totalDocs > selectionLimits.maxDocuments) {
    const values = { count: totalDocs, maxDocuments: selectionLimits.maxDocuments };
    throw new ApiError(req, 'bad-request', { key: 'removal.tooMany', values });
  }
  const expected = 'ids' in selection ? selection.ids.length : selection.count;
  if (expected !== undefined && expected !== totalDocs) throw new ApiError(req, 'conflict', 'removal.listChanged');
  const applies = await condition(
    collection,
    act,
    docs.map(({ id }) => String(id)),
    req,
  );
  const documents = docs
    .map((doc) => ({ id: String(doc.id), title: String((doc as unknown as Record<string, unknown>)[title] ?? '') }))
    .filter(({ id }) => applies(id));
  return { documents, skipped: docs.length - documents.length };
}

async function conditionsOf(
  collection: ReferenceableCollection,
  selection: Selection,
  req: PayloadRequest,
): Promise<Where[]> {
  if ('ids' in selection) return [{ id: { in: selection.ids } }];
  const { config } = req.payload.collections[collection];
  const { where = {}, search } = selection;
  checkQuery({ where }, config, req.payload.config);
  const shown = await config.admin.baseFilter?.({ limit: selectionLimits.maxDocuments, page: 1, req, sort: 'id' });
  const found = mergeListSearchAndWhere({ collectionConfig: config, search: search ?? '', where: where as Where });
  return [found, shown].filter((each) => each && Object.keys(each).length > 0) as Where[];
}

/** Returns whether an act applies to a document, by what readers see of it. */
async function condition(
  collection: ReferenceableCollection,
  act: Act,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<(id: string) => boolean> {
  const onlyDrafts = roleOf(req) === 'contributor';
  if (ids.length === 0 || !hasDrafts(collection) || (act !== 'takeOff' && !onlyDrafts)) return () => true;
  // The rows themselves, not the newest versions: they are what readers see.
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { _status: true },
    sort: 'id',
    pagination: false,
    req,
  });
  const published = new Set(docs.map(({ id }) => String(id)));
  return (id) => published.has(id) === (act === 'takeOff');
}
