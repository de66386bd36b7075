import type { PayloadRequest } from 'payload';
import { apiKeyOf } from '@/lib/api-keys/request-key';
import { idOf } from '@/lib/populated';
import { keyOf, type Owner, type StatusRow } from '../projections/projection';
import { type ActivityAction, isSameSitting, isTimeToRenew } from './actions';

/** Something that was done. */
export type Done = Owner & {
  action: ActivityAction;
  title?: string | null;
  detail?: string | null;
  version?: string | null;
};

/** A stored row. */
export type ActivityRow = Owner & {
  id: string;
  action: ActivityAction;
  by: string | null;
  /** The name of the API key by which a program did it in the name of the account. */
  viaKey: string | null;
  at: string;
  title: string | null;
  detail: string | null;
  version: string | null;
  automatic: boolean;
};

/** Context of a request that a job makes: what it does is recorded although no one does it at that moment. */
export type AutomaticContext = { isAutomatic?: boolean };

/**
 * Records what the user of the request does, in its transaction. What is done without a user, as loading the starter content, is not
 * recorded, unless the context says that it is automatic.
 */
export async function recordActivity(done: Done, req: PayloadRequest): Promise<void> {
  const by = req.user?.collection === 'users' ? String(req.user.id) : null;
  const automatic = (req.context as AutomaticContext).isAutomatic === true;
  if (by === null && !automatic) return;
  // The database would refuse a row of an account that is no more.
  const isOwnAccount = done.inCollection === 'users' && done.action === 'deleted' && done.documentId === by;
  const viaKey = apiKeyOf(req)?.name ?? null;
  const save = { ...done, by: isOwnAccount ? null : by, viaKey, at: new Date().toISOString() };
  if (done.action === 'saved' && (await addToSitting(save, req))) return;
  await req.payload.db.create({
    collection: 'activity',
    data: { title: null, detail: null, version: null, ...save, automatic },
    returning: false,
    req,
  });
}

/** Adds a save to the newest row of its document; returns false where it is not of the same sitting. */
async function addToSitting(
  save: Done & Pick<ActivityRow, 'by' | 'viaKey' | 'at'>,
  req: PayloadRequest,
): Promise<boolean> {
  const { docs } = await req.payload.db.find<ActivityRow>({
    collection: 'activity',
    // Ids are unique across collections: one condition, so that no other index than that of documents is taken.
    where: { documentId: { equals: save.documentId } },
    sort: ['-at', '-id'],
    limit: 1,
    pagination: false,
    req,
  });
  const row = docs[0];
  const newest = row && { ...row, by: idOf(row.by), viaKey: row.viaKey ?? null, at: new Date(row.at).toISOString() };
  if (!newest || !isSameSitting(newest, save)) return false;
  const isRenamed = Boolean(save.title) && save.title !== newest.title;
  const isOld = isTimeToRenew(newest, save);
  if (isRenamed || isOld) {
    const data = { ...(isRenamed && { title: save.title }), ...(isOld && { at: save.at }) };
    await req.payload.db.updateOne({ collection: 'activity', id: newest.id, data, returning: false, req });
  }
  return true;
}

/** The row of a document in `content-status`, with its title in the source language. */
export type TitledStatusRow = StatusRow & { title?: string | null };

/** Reads the status row of a document; null for what has none. */
export const statusOf = (owner: Owner, req: PayloadRequest): Promise<TitledStatusRow | null> =>
  req.payload.db.findOne<TitledStatusRow>({
    collection: 'content-status',
    where: { key: { equals: keyOf(owner) } },
    req,
  });

/** Records what is done to a document besides saving it, under the title that it has. */
export async function recordOnDocument(
  { inCollection, documentId }: Owner,
  action: ActivityAction,
  detail: string | null,
  req: PayloadRequest,
): Promise<void> {
  const owner = { inCollection, documentId };
  const row = await statusOf(owner, req);
  await recordActivity({ ...owner, action, detail, title: row?.title ?? null }, req);
}
