import { setTimeout } from 'node:timers/promises';
import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { isEditor } from '@/lib/access';
import { inTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { sortKey } from '@/lib/slugs';
import { nameKey } from '../names/known-members';
import { keepImport, readImport, readProgress, rowsToWrite, type Skipped, type Written } from './stored';
import type { TriedRow } from './trial';
import { undoSlice } from './undo';

/** How many members are written in one transaction: others who save wait no longer than that takes. */
const slice = 10;
/** After each slice the import rests as long as it worked, since others are served by the same process; at most this. */
const longestRestMs = 250;

type Row = Extract<TriedRow, { outcome: 'new' | 'changed' }>;

/**
 * Writes an import, or undoes it, as its state says, slice by slice; what was killed in the middle goes on where it was,
 * since each slice and its count are one transaction.
 */
export async function runImport(payload: Payload, id: string): Promise<void> {
  const started = await readImport(payload, id);
  if (!started || (started.state !== 'queued' && started.state !== 'undoing')) return;
  const user = await personOf(payload, started.person);
  if (!user) return keepImport(payload, id, { state: 'failed' });
  const rows = rowsToWrite(started.trial);
  const step = started.state === 'queued' ? writeSlice : undoSlice;
  let size = slice;
  for (;;) {
    const begunAt = Date.now();
    try {
      const more = await inTransaction(payload, (req) => step({ req, id, rows, size }), user);
      if (!more) return;
      size = slice;
    } catch (error) {
      // One that can't be written must not hold the others: found one by one, it is left out and told.
      payload.logger.warn(`Import of members: ${error instanceof Error ? error.message : error}`);
      if (size === 1) await leaveOut(payload, id);
      size = size === 1 ? slice : 1;
    }
    await setTimeout(Math.min(Date.now() - begunAt, longestRestMs));
  }
}

/** Goes past the next row, which can't be written or undone, and tells so. */
async function leaveOut(payload: Payload, id: string): Promise<void> {
  const now = await readImport(payload, id);
  if (!now) return;
  const undoing = now.state === 'undoing';
  const next = undoing ? now.written[now.undone ?? 0] : rowsToWrite(now.trial)[now.done ?? 0];
  const told = next ? [{ row: next.row, name: next.name, member: null, why: 'failed' as const }] : [];
  const counted = undoing ? { undone: (now.undone ?? 0) + 1 } : { done: (now.done ?? 0) + 1 };
  await keepImport(payload, id, { ...counted, skipped: [...now.skipped, ...told] });
}

/** Whose import it is, as long as they may still publish. */
async function personOf(payload: Payload, id: string): Promise<TypedUser | null> {
  // Past the access rules, like all jobs: whether they may is asked of the account itself.
  const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true });
  const user = found ? ({ ...found, collection: 'users' } as TypedUser) : null;
  return user && isEditor({ req: { user } as PayloadRequest }) ? user : null;
}

export type Slice = { req: PayloadRequest; id: string; rows: readonly Row[]; size: number };

async function writeSlice({ req, id, rows, size }: Slice): Promise<boolean> {
  // Read again inside the transaction: two processes would else write the same slice.
  const now = await readProgress(req.payload, id, req);
  if (now?.state !== 'queued') return false;
  const start = now.done ?? 0;
  const part = rows.slice(start, start + size);
  if (part.length === 0) {
    await keepImport(req.payload, id, { state: 'done', finishedAt: new Date().toISOString() }, req);
    return false;
  }
  const meanwhile = await readMeanwhile(part, req);
  const written: Written[] = [];
  const skipped: Skipped[] = [];
  for (const row of part) {
    const why = skippedFor(row, meanwhile);
    const there = row.outcome === 'changed' ? row.member : (meanwhile.byName.get(nameKey(row.name)) ?? null);
    if (why) skipped.push({ row: row.row, name: row.name, member: there, why });
    else written.push(await write(row, now.hideWithoutAgreement === true, req));
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

type Meanwhile = { byName: Map<string, string>; savedAt: Map<string, string> };

/** What became of the members of a slice since the trial. */
async function readMeanwhile(part: readonly Row[], req: PayloadRequest): Promise<Meanwhile> {
  const names = part.flatMap((row) => (row.outcome === 'new' ? [sortKey(row.name)] : [])).filter(Boolean);
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { sortTitle: { in: names } },
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
  };
}

function skippedFor(row: Row, { byName, savedAt }: Meanwhile): Skipped['why'] | null {
  if (row.outcome === 'new') return byName.has(nameKey(row.name)) ? 'there-meanwhile' : null;
  return savedAt.get(row.member) === row.savedAt ? null : 'changed-meanwhile';
}

/** When each of these members was saved last, as a draft or published; those in the bin have no time. */
export async function savedAtOf(ids: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { id: { in: [...ids] } },
    draft: true,
    locale: sourceLocale,
    depth: 0,
    select: { updatedAt: true },
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, updatedAt }) => [id, updatedAt]));
}

/** Saves a row as a draft: a new member, or what is changed of one, on top of what readers see. */
async function write(row: Row, hideWithoutAgreement: boolean, req: PayloadRequest): Promise<Written> {
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
