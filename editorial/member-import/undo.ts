import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { idsOf } from '@/lib/populated';
import { atRow } from './failures';
import { readSince, whyKept } from './since';
import { type Slice, sliceSize, thereAmong } from './slice';
import { keepImport, readProgress, type Skipped, type Written } from './stored';

/**
 * Takes back a slice of what an import wrote: deletes new members, and gives changed ones back what they held, as a
 * draft. Whoever someone works on since (since.ts) stays and is told. False once there is nothing more to take back.
 */
export async function undoSlice({ req, id, refused }: Slice): Promise<boolean> {
  const now = await readProgress(req.payload, id, req);
  if (now?.state !== 'undoing') return false;
  const start = now.undone ?? 0;
  const part = now.written.slice(start, start + sliceSize);
  if (part.length === 0) {
    await keepImport(req.payload, id, { state: 'undone' }, req);
    return false;
  }
  const since = await readSince(
    part.map(({ member }) => member),
    req,
  );
  const networks = await thereAmong(
    part.flatMap(({ before }) => idsOf(before?.memberOf as string[] | undefined)),
    req,
  );
  const skipped: Skipped[] = [];
  for (const [index, written] of part.entries()) {
    const { row, name, member } = written;
    const place = start + index;
    const why = whyKept(written, since) ?? refused.get(place);
    if (why) skipped.push({ row, name, member, why });
    else if (since.savedAt.has(member)) await atRow(place, () => takeBack(written, networks, req));
  }
  await keepImport(req.payload, id, { undone: start + part.length, skipped: [...now.skipped, ...skipped] }, req);
  return true;
}

async function takeBack({ before, member }: Written, networks: Set<string>, req: PayloadRequest): Promise<void> {
  // Not from under the hands of whoever is writing it at this moment.
  const shared = { collection: 'members', id: member, overrideLock: false, depth: 0, req } as const;
  if (!before) await req.payload.delete(shared);
  else {
    // A network that was deleted meanwhile would have been taken out of it too.
    const memberOf = idsOf(before.memberOf as string[] | undefined).filter((id) => networks.has(id));
    const held = { ...before, ...(before.memberOf ? { memberOf } : {}), _status: 'draft' };
    const data = held as Parameters<typeof req.payload.update<'members', object>>[0]['data'];
    await req.payload.update({ ...shared, draft: true, locale: sourceLocale, data } as never);
  }
}
