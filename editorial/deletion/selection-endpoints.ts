import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { LinkRow } from '@/editorial/links/describe';
import { founders } from '@/editorial/links/read';
import { type ReferenceableCollection, referenceableCollections } from '@/editorial/links/referenceable';
import { listBrokenReferences, listReferencesTo, removedKey } from '@/editorial/links/usage';
import type { UsageAnswer } from '@/editorial/links/usage-endpoint';
import { roleOf } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { endpoint, requireEditor } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { locales } from '@/lib/locales';
import { requestT } from '@/messages/panel';
import { type Act, acts, actsOnSelection } from './acts';
import { describeBrokenReferences, refusal, refusalTitle, removeTogether } from './refuse';
import { findSelection, type SelectedDocument } from './selection';

const params = z.object({ collection: z.enum(referenceableCollections) });
// The language of the list, in which it searches.
const query = z.object({ locale: z.enum(locales).optional() });
const act = z.enum(acts);
const ids = z.array(z.string().min(1).max(64)).min(1);
// Nothing else, so that a list of ids that is wrong is never taken for everything.
const all = z.strictObject({
  where: z.record(z.string(), z.unknown()).optional(),
  search: z.string().max(200).optional(),
  count: z.number().int().min(0).optional(),
});

/** Content of the dialog before the removal of a selection. */
export type SelectionUsage = UsageAnswer & {
  /** What is removed. */
  documents: SelectedDocument[];
  /** How many others were selected, to which the act does not apply. */
  skipped: number;
};

/**
 * `POST /api/editorial/usage/events {act, selection}`: where the documents of a selection are used, as `GET` says of
 * one, with the title of the document that each reference is to.
 */
export const selectionUsage = endpoint({
  path: '/editorial/usage/:collection',
  method: 'post',
  role: 'staff',
  params,
  query,
  body: z.object({ act, selection: z.union([z.object({ ids }), all]) }),
  handler: async ({ req, params: { collection }, body }): Promise<SelectionUsage> => {
    requireAct(collection, body.act, req);
    const { documents, skipped } = await findSelection(collection, body.act, body.selection, req);
    if (documents.length === 0) {
      return { documents, skipped, total: 0, references: [], brokenReferences: [], refusal: null };
    }
    const target = { collection, ids: documents.map(({ id }) => id) };
    const { rows, references, total } = await listReferencesTo(target, 1, req);
    const broken = await listBrokenReferences(target, new Set(target.ids.map((id) => removedKey(collection, id))), req);
    const titleOf = titlesByReference(documents, req);
    return {
      documents,
      skipped,
      total,
      references: references.map((each, at) => ({ ...each, target: titleOf(rows[at]) })),
      brokenReferences: (await describeBrokenReferences(broken, req)).map((each, at) => ({
        ...each,
        target: titleOf(broken[at]),
      })),
      refusal: broken.length > 0 ? refusalTitle(collection, documents.length, req.i18n.language) : null,
    };
  },
});

/**
 * `POST /api/editorial/removal/events {act, ids}`: removes all documents of a selection or, where one of them can't be,
 * none. Uploads are deleted one by one (lib/bulk-writes.ts): `errors` then says which stay.
 */
export const removeSelection = endpoint({
  path: '/editorial/removal/:collection',
  method: 'post',
  role: 'staff',
  params,
  query,
  body: z.object({ act, ids }),
  handler: async ({ req, params: { collection }, body }) => {
    requireAct(collection, body.act, req);
    const { documents } = await findSelection(collection, body.act, { ids: body.ids }, req);
    if (documents.length !== body.ids.length) throw new ApiError(req, 'conflict', 'removal.listChanged');
    await preventBreaking(collection, body.ids, req);
    removeTogether(collection, body.ids, req);
    return { errors: await remove(collection, body.act, body.ids, req) };
  },
});

function requireAct(collection: ReferenceableCollection, requested: Act, req: PayloadRequest): void {
  const role = roleOf(req);
  const permitted = [true, false].flatMap((inTrash) => (role ? actsOnSelection(collection, role, inTrash) : []));
  if (!permitted.includes(requested)) requireEditor(req);
  if (!permitted.includes(requested)) throw new ApiError(req, 'bad-request', 'removal.nothing');
}

/** Before anything is written, since the files of a deleted upload can't be put back. */
async function preventBreaking(collection: ReferenceableCollection, removed: readonly string[], req: PayloadRequest) {
  const keys = new Set(removed.map((id) => removedKey(collection, id)));
  const broken = await listBrokenReferences({ collection, ids: removed }, keys, req);
  if (broken.length > 0) throw await refusal({ collection, ids: removed }, broken, req);
}

/** Removes documents as the person of the request; returns why some could not be, which only uploads leave to the rest. */
async function remove(
  collection: ReferenceableCollection,
  requested: Act,
  removed: readonly string[],
  req: PayloadRequest,
) {
  const where = { id: { in: removed } };
  if (requested === 'delete') {
    const deleteAll = () =>
      req.payload.delete({ collection, where, trash: true, depth: 0, overrideAccess: false, req });
    if (req.payload.collections[collection].config.upload) {
      return (await deleteAll()).errors.map(({ message }) => message);
    }
    await allOrNone(removed, req, deleteAll);
    return [];
  }
  const data = requested === 'trash' ? { deletedAt: new Date().toISOString() } : { _status: 'draft' as const };
  await allOrNone(removed, req, () =>
    // Fields of every collection that can be removed so, which the type of all of them together does not have.
    req.payload.update({ collection, where, data: data as never, depth: 0, overrideAccess: false, req }),
  );
  return [];
}

/** Undoes a removal that an access rule has limited to some of the documents: the rest counted on their removal. */
async function allOrNone(removed: readonly string[], req: PayloadRequest, work: () => Promise<{ docs: unknown[] }>) {
  await inOneTransaction(req, async () => {
    const { docs } = await work();
    if (docs.length !== removed.length) throw new ApiError(req, 'conflict', 'removal.listChanged');
  });
}

/** Returns the title of the document that a reference is to. */
function titlesByReference(documents: readonly SelectedDocument[], req: PayloadRequest) {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  titles.set(founders, requestT(req)('usagePlaces.founders'));
  return (row: LinkRow | undefined): string => titles.get(row?.toId ?? '') ?? '';
}
