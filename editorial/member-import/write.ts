import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import { nameKey } from '../names/known-members';
import { atRow } from './failures';
import { type Slice, savedAtOf, sliceSize, thereAmong } from './slice';
import { keepImport, type RowToWrite, readProgress, type Skipped, type Written } from './stored';

/** Writes the next rows of an import, and how far it is by then. False once there is nothing more to write. */
export async function writeSlice({ req, id, rows, refused }: Slice): Promise<boolean> {
  // Read again inside the transaction: two processes would else write the same slice.
  const now = await readProgress(req.payload, id, req);
  if (now?.state !== 'queued') return false;
  const start = now.done ?? 0;
  const part = rows.slice(start, start + sliceSize);
  if (part.length === 0) {
    await keepImport(req.payload, id, { state: 'done', finishedAt: new Date().toISOString() }, req);
    return false;
  }
  const meanwhile = await readMeanwhile(part, req);
  const written: Written[] = [];
  const skipped: Skipped[] = [];
  for (const [index, row] of part.entries()) {
    const place = start + index;
    const why = skippedFor(row, meanwhile) ?? refused.get(place);
    const there = row.outcome === 'changed' ? row.member : (meanwhile.byName.get(nameKey(row.name)) ?? null);
    if (why) skipped.push({ row: row.row, name: row.name, member: there, why });
    else written.push(await atRow(place, () => write(row, now.hideWithoutAgreement === true, req)));
  }
  const savedAt = await savedAtOf(
    written.map(({ member }) => member),
    req,
  );
  await keepImport(
    req.payload,
    id,
    {
      done: start + part.length,
      written: [...now.written, ...written.map((each) => ({ ...each, savedAt: savedAt.get(each.member) ?? '' }))],
      skipped: [...now.skipped, ...skipped],
    },
    req,
  );
  return true;
}

type Meanwhile = { byName: Map<string, string>; savedAt: Map<string, string>; networks: Set<string> };

/** What became of the members of a slice since the trial. */
async function readMeanwhile(part: readonly RowToWrite[], req: PayloadRequest): Promise<Meanwhile> {
  const names = part.flatMap((row) => (row.outcome === 'new' ? [row.name] : []));
  const { docs } = await req.payload.find({
    collection: 'members',
    // By the name too: a key that was stored by earlier rules stays until its member is saved again.
    where: { or: [{ sortTitle: { in: names.map(sortKey).filter(Boolean) } }, { name: { in: names } }] },
    draft: true,
    locale: sourceLocale,
    depth: 0,
    select: { name: true },
    pagination: false,
    req,
  });
  const changed = part.flatMap((row) => (row.outcome === 'changed' ? [row.member] : []));
  return {
    byName: new Map(docs.map(({ id, name }) => [nameKey(name ?? ''), id])),
    savedAt: await savedAtOf(changed, req),
    networks: await thereAmong(
      part.flatMap(({ values }) => values.memberOf ?? []),
      req,
    ),
  };
}

function skippedFor(row: RowToWrite, { byName, savedAt, networks }: Meanwhile): Skipped['why'] | null {
  if (row.outcome === 'new' && byName.has(nameKey(row.name))) return 'there-meanwhile';
  if (row.outcome === 'changed' && savedAt.get(row.member) !== row.savedAt) return 'changed-meanwhile';
  return row.values.memberOf?.every((id) => networks.has(id)) === false ? 'network-gone' : null;
}

/** Saves a row as a draft: a new member, or what is changed of one, on top of what readers see. */
async function write(row: RowToWrite, hideWithoutAgreement: boolean, req: PayloadRequest): Promise<Written> {
  const told = { row: row.row, name: row.name, savedAt: '' };
  const shared = { collection: 'members', draft: true, locale: sourceLocale, depth: 0, req } as const;
  if (row.outcome === 'changed') {
    await req.payload.update({
      ...shared,
      overrideLock: false,
      id: row.member,
      data: { ...row.values, _status: 'draft' },
    });
    return { ...told, member: row.member, before: row.before };
  }
  const visibility = hideWithoutAgreement && !row.values.agreedToListingOn ? 'hidden' : 'public';
  const { id } = await req.payload.create({
    ...shared,
    data: { kind: 'association', ...row.values, name: row.name, visibility, _status: 'draft' },
  });
  return { ...told, member: id, before: null };
}
