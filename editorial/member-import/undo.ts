import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { type Slice, savedAtOf } from './run';
import { keepImport, readProgress, type Skipped, type Written } from './stored';

/**
 * Takes back a slice of what an import wrote: deletes new members, and gives changed ones back what they held, as a
 * draft. Whoever was touched since, or is used somewhere, stays and is told.
 */
export async function undoSlice({ req, id, size }: Slice): Promise<boolean> {
  const now = await readProgress(req.payload, id, req);
  if (now?.state !== 'undoing') return false;
  const start = now.undone ?? 0;
  const part = now.written.slice(start, start + size);
  if (part.length === 0) {
    await keepImport(req.payload, id, { state: 'undone' }, req);
    return false;
  }
  const ids = part.map(({ member }) => member);
  const savedAt = await savedAtOf(ids, req);
  const used = await usedAmong(ids, req);
  const skipped: Skipped[] = [];
  for (const written of part) {
    const { row, name, member } = written;
    const why = stays(written, savedAt.get(member), used);
    if (why) skipped.push({ row, name, member, why });
    else if (savedAt.has(member)) await takeBack(written, req);
  }
  await keepImport(req.payload, id, { undone: start + part.length, skipped: [...now.skipped, ...skipped] }, req);
  return true;
}

function stays(
  { before, member, savedAt }: Written,
  nowSavedAt: string | undefined,
  used: Set<string>,
): Skipped['why'] | null {
  // In the bin, or gone: for a new member nothing is left to undo.
  if (nowSavedAt === undefined) return before ? 'touched' : null;
  if (nowSavedAt !== savedAt) return 'touched';
  return !before && used.has(member) ? 'used' : null;
}

/** Those of these members that another document, text or page names by now. */
async function usedAmong(ids: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'content-links',
    where: { and: [{ toCollection: { equals: 'members' } }, { toId: { in: [...ids] } }] },
    select: { toId: true },
    depth: 0,
    pagination: false,
    req,
  });
  return new Set(docs.flatMap(({ toId }) => toId ?? []));
}

async function takeBack({ before, member }: Written, req: PayloadRequest): Promise<void> {
  const shared = { collection: 'members', id: member, depth: 0, req } as const;
  if (!before) await req.payload.delete(shared);
  else {
    const data = { ...before, _status: 'draft' } as Parameters<typeof req.payload.update<'members', object>>[0]['data'];
    await req.payload.update({ ...shared, overrideLock: false, draft: true, locale: sourceLocale, data } as never);
  }
}
