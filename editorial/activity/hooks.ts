import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { titleFieldOf } from '../documents/title';
import type { Owner } from '../projections/projection';
import { isStatusOnSite } from '../projections/subject';
import { actionOfSave, type SaveContext } from './actions';
import { recordActivity, statusOf } from './record';

type Document = TypeWithID & Record<string, unknown>;

/**
 * Returns a document as it was saved. Payload gives hooks the answer to the client, which lacks what its `select` leaves
 * out; `data` has every field since validation.
 */
const savedOf = (doc: Document, data: Partial<Document>): Document => ({ ...data, ...doc });

/** Records a save of public content. Before the projections are refreshed: the status row is that of before the save. */
export const recordChange: CollectionAfterChangeHook<Document> = async ({ doc, data, collection, req }) => {
  const owner = { inCollection: collection.slug, documentId: String(doc.id) };
  const saved = savedOf(doc, data);
  const row = await statusOf(owner, req);
  const before = row && { isPublished: isStatusOnSite(row), isTrashed: row.trashed === true };
  const action = actionOfSave(
    before,
    { _status: saved._status, deletedAt: saved.deletedAt },
    req.context as SaveContext,
  );
  await recordActivity(
    {
      ...owner,
      action,
      title: titleOf(saved, owner.inCollection as PublicCollection, row, req),
      detail: action === 'translation-current' ? req.locale : null,
      version: action === 'published' ? await newestVersion(owner, req) : null,
    },
    req,
  );
  return doc;
};

/** Records the deletion of public content, with the title that its status row still has. */
export const recordDeletion: CollectionAfterDeleteHook<Document> = async ({ doc, id, collection, req }) => {
  const owner = { inCollection: collection.slug, documentId: String(id) };
  const row = await statusOf(owner, req);
  const title = titleOf(doc, owner.inCollection as PublicCollection, row, req);
  await recordActivity({ ...owner, action: 'deleted', title }, req);
};

/** Records a save of header, footer or settings. */
export const recordGlobalChange: GlobalAfterChangeHook = async ({ doc, data, global, req }) => {
  const action = savedOf(doc, data)._status === 'draft' ? 'saved' : 'published';
  await recordActivity({ inCollection: global.slug, documentId: global.slug, action }, req);
  return doc;
};

/**
 * Records a save of what has no drafts: pictures, files, forms, redirects. A picture counts as added once it is described
 * (collections/media/waiting.ts), a redirect only where a person made it.
 */
export const recordPlainChange: CollectionAfterChangeHook<Document> = async ({
  doc,
  data,
  previousDoc,
  operation,
  collection,
  req,
}) => {
  const saved = savedOf(doc, data);
  if (saved.waitingUntil || saved.origin === 'rename') return doc;
  const isNew = operation === 'create' || Boolean(previousDoc?.waitingUntil);
  const before = isNew ? null : { isPublished: false, isTrashed: Boolean(previousDoc?.deletedAt) };
  const owner = { inCollection: collection.slug, documentId: String(doc.id) };
  const title = plainTitle(saved, collection.admin.useAsTitle);
  await recordActivity({ ...owner, action: actionOfSave(before, { deletedAt: saved.deletedAt }, {}), title }, req);
  return doc;
};

export const recordPlainDeletion: CollectionAfterDeleteHook<Document> = async ({ doc, id, collection, req }) => {
  if (doc.waitingUntil || doc.origin === 'rename') return;
  const title = plainTitle(doc, collection.admin.useAsTitle);
  await recordActivity({ inCollection: collection.slug, documentId: String(id), action: 'deleted', title }, req);
};

/**
 * Records a new account and a new role. Sign-ins, names and passwords are a person's own. Without a title: the name of an
 * account is read with the rows, and goes with the account.
 */
export const recordAccountChange: CollectionAfterChangeHook<Document> = async ({
  doc,
  data,
  previousDoc,
  operation,
  req,
}) => {
  const role = doc.role ?? data.role ?? previousDoc.role;
  const hasNewRole = operation === 'update' && previousDoc.role !== role;
  if (operation !== 'create' && !hasNewRole) return doc;
  const action = operation === 'create' ? 'created' : 'role-changed';
  const account = { inCollection: 'users', documentId: String(doc.id) };
  await recordActivity({ ...account, action, detail: String(role) }, req);
  return doc;
};

/** Records the deletion of an account, without its name. */
export const recordAccountDeletion: CollectionAfterDeleteHook<Document> = ({ id, req }) =>
  recordActivity({ inCollection: 'users', documentId: String(id), action: 'deleted' }, req);

/** Returns the title in the source language; of a document that has none yet, that in the language of the request. */
function titleOf(
  doc: Document,
  collection: PublicCollection,
  row: { title?: string | null } | null,
  req: PayloadRequest,
): string | null {
  const saved = plainTitle(doc, titleFieldOf(collection, req));
  return req.locale === sourceLocale ? (saved ?? row?.title ?? null) : (row?.title ?? saved);
}

const plainTitle = (doc: Document, field = 'id'): string | null => {
  const title = doc[field];
  return typeof title === 'string' && title !== '' ? title : null;
};

async function newestVersion({ inCollection, documentId }: Owner, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: inCollection as PublicCollection,
    where: { and: [{ parent: { equals: documentId } }, { latest: { equals: true } }] },
    select: { parent: true },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? String(docs[0].id) : null;
}
