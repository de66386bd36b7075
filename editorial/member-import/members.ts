import type { PayloadRequest, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { sourceLocale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import { countReferencesTo } from '../links/usage';
import { nameKey } from '../names/existing-members';
import { reviewOf } from '../review/log';
import { readSchedules } from '../schedule/jobs';
import type { RowToWrite, Skipped, StoredImport, Written } from './stored';

const inMembers = { collection: 'members', locale: sourceLocale, depth: 0 } as const;

/** Saves a row as a draft: a new member, or the changes of one, on top of its published version. */
export async function writeRow(
  row: RowToWrite,
  { hideWithoutAgreement }: StoredImport,
  req: PayloadRequest,
): Promise<Written | Skipped['why']> {
  const { name, values } = row;
  const shared = { ...inMembers, draft: true, req } as const;
  const networks = [...new Set(values.memberOf ?? [])];
  // In the trash or not: SQLite refuses to store references to what does not exist.
  const existing = networks.length > 0 ? await findMembers({ id: { in: networks } }, req, true) : [];
  if (existing.length < networks.length) return 'failed';
  let member: string;
  if (row.outcome === 'changed') {
    member = row.member;
    if ((await savedAtOf(member, req)) !== row.savedAt) return 'changed';
    const data = { ...values, _status: 'draft' } as const;
    await req.payload.update({ ...shared, overrideLock: false, id: member, data, overrideAccess: false });
  } else {
    // By the name too: a key stored by earlier rules stays until its member is saved again.
    const sameName: Where = { or: [{ sortTitle: { equals: sortKey(name) } }, { name: { equals: name } }] };
    const named = await findMembers(sameName, req);
    if (named.some((each) => nameKey(each.name ?? '') === nameKey(name))) return 'changed';
    const visibility = hideWithoutAgreement && !values.agreedToListingOn ? 'hidden' : 'public';
    const data = { kind: 'association', ...values, name, visibility, _status: 'draft' } as const;
    ({ id: member } = await req.payload.create({ ...shared, data, overrideAccess: false }));
  }
  const savedAt = (await savedAtOf(member, req)) ?? '';
  return { row: row.row, name, member, savedAt, isNew: row.outcome === 'new' };
}

/**
 * Moves a member that an import created to the trash.
 *
 * @returns why it stays: it was changed since, or is referenced; null when it is in the trash, also where someone else moved it there
 */
export async function undoRow({ member, savedAt }: Written, req: PayloadRequest): Promise<Skipped['why'] | null> {
  const now = await savedAtOf(member, req);
  if (now === null) return null;
  const review = await reviewOf({ inCollection: 'members', documentId: member }, req);
  const schedules = await readSchedules({ collection: 'members', id: member }, req);
  if (now !== savedAt || review.state !== 'none' || schedules.length > 0) return 'changed';
  if ((await countReferencesTo({ collection: 'members', ids: [member] }, req)) > 0) return 'used';
  await req.payload.update({
    ...inMembers,
    id: member,
    // Its address is free again: otherwise the next import of the same file would get another one.
    data: { deletedAt: new Date().toISOString(), slug: member },
    // Not while someone edits it.
    overrideLock: false,
    ...bypassAccess('a job’s request has no method, which deleteContent takes for the panel asking for buttons'),
    req,
  });
  return null;
}

/** Reads the newest versions of members, as the user of the request may read them. */
async function findMembers(where: Where, req: PayloadRequest, trash = false) {
  const select = { name: true, updatedAt: true } as const;
  const options = { draft: true, pagination: false, trash } as const;
  const { docs } = await req.payload.find({ ...inMembers, ...options, where, select, overrideAccess: false, req });
  return docs;
}

/** Returns when a member was last saved, as a draft or published; null for one in the trash, or deleted. */
async function savedAtOf(member: string, req: PayloadRequest): Promise<string | null> {
  const [found] = await findMembers({ id: { equals: member } }, req);
  return found?.updatedAt ?? null;
}
