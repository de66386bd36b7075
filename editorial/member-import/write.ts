import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import { nameKey } from '../names/existing-members';
import type { RowToWrite, Skipped, Written } from './stored';

/**
 * Saves a row as a draft: a new member, or the changes of one, on top of its published version.
 *
 * @param hideWithoutAgreement whether new members without an agreement stay hidden even when they are published
 */
export async function writeRow(
  row: RowToWrite,
  hideWithoutAgreement: boolean,
  req: PayloadRequest,
): Promise<Written | Skipped['why']> {
  const shared = { collection: 'members', draft: true, locale: sourceLocale, depth: 0, req } as const;
  if (!(await hasNetworks(row, req))) return 'failed';
  let member: string;
  if (row.outcome === 'changed') {
    member = row.member;
    if ((await savedAtOf(member, req)) !== row.savedAt) return 'changed';
    await req.payload.update({
      ...shared,
      overrideLock: false,
      id: member,
      data: { ...row.values, _status: 'draft' },
      overrideAccess: false,
    });
  } else {
    if (await isNameTaken(row.name, req)) return 'changed';
    const visibility = hideWithoutAgreement && !row.values.agreedToListingOn ? 'hidden' : 'public';
    const data = { kind: 'association', ...row.values, name: row.name, visibility, _status: 'draft' } as const;
    ({ id: member } = await req.payload.create({ ...shared, data, overrideAccess: false }));
  }
  const savedAt = (await savedAtOf(member, req)) ?? '';
  return { row: row.row, name: row.name, member, savedAt, isNew: row.outcome === 'new' };
}

/** Returns when a member was last saved, as a draft or published; null for one in the trash, or deleted. */
export async function savedAtOf(member: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { id: { equals: member } },
    draft: true,
    locale: sourceLocale,
    depth: 0,
    select: { updatedAt: true },
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs[0]?.updatedAt ?? null;
}

/** Returns whether a member with this name was created since the trial. */
async function isNameTaken(name: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'members',
    // By the name too: a key stored by earlier rules stays until its member is saved again.
    where: { or: [{ sortTitle: { equals: sortKey(name) } }, { name: { equals: name } }] },
    draft: true,
    locale: sourceLocale,
    depth: 0,
    select: { name: true },
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs.some((each) => nameKey(each.name ?? '') === nameKey(name));
}

/** Returns whether the networks that a row references exist, in the trash or not: SQLite refuses to store any other. */
async function hasNetworks({ values }: RowToWrite, req: PayloadRequest): Promise<boolean> {
  const ids = [...new Set(values.memberOf ?? [])];
  if (ids.length === 0) return true;
  const { totalDocs } = await req.payload.count({
    collection: 'members',
    where: { id: { in: ids } },
    trash: true,
    overrideAccess: false,
    req,
  });
  return totalDocs === ids.length;
}
