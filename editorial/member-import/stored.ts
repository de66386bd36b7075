import type { Payload, PayloadRequest, TypedUser } from 'payload';
import type { MemberImport } from '@/payload-types';
import type { Outcome, Trial, TriedRow } from './trial';

/** A member that an import wrote. */
export type Written = {
  row: number;
  name: string;
  member: string;
  /** Time of the save by the import: another time means that someone has changed it since. */
  savedAt: string;
  /** Whether the import created it; else it changed it. */
  isNew: boolean;
};

/** A row that was not written, or a member that was not undone, and why. */
export type Skipped = {
  row: number;
  name: string;
  member: string | null;
  why: 'changed' | 'completed' | 'failed' | 'locked' | 'used';
};

/** A stored import. */
export type StoredImport = Omit<MemberImport, 'trial' | 'counts' | 'written' | 'skipped'> & {
  trial: Trial;
  counts: Record<Outcome, number>;
  written: Written[];
  skipped: Skipped[];
};

/** What a list of imports shows of each. */
export type ListedImport = Pick<StoredImport, 'id' | 'fileName' | 'state' | 'createdAt'>;

/** A row of a trial that is written when it is imported. */
export type RowToWrite = Extract<TriedRow, { outcome: 'new' | 'changed' }>;

export const rowsToWrite = (trial: Trial): RowToWrite[] =>
  trial.rows.filter((row): row is RowToWrite => row.outcome === 'new' || row.outcome === 'changed');

/** Counts rows by outcome. */
export function countsOf(trial: Trial): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { outcome } of trial.rows) counts[outcome] += 1;
  return counts;
}

/** Returns the members that an import created, which undoing moves to the trash. */
export const created = ({ written }: Pick<StoredImport, 'written'>): Written[] => written.filter(({ isNew }) => isNew);

/** Reads an import of a person; null when it is not theirs. */
export async function findImport(
  payload: Payload,
  id: string,
  user: TypedUser | null | undefined,
  req?: PayloadRequest,
): Promise<StoredImport | null> {
  if (!/^[0-9a-f]{24}$/.test(id) || !user) return null;
  const found = await readImport(payload, id, req);
  return found?.person === user.id ? found : null;
}

/** Reads the latest imports of a person, newest first. */
export async function recentImports(payload: Payload, user: TypedUser): Promise<ListedImport[]> {
  const { docs } = await payload.db.find<ListedImport>({
    collection: 'member-imports',
    where: { person: { equals: user.id } },
    select: { fileName: true, state: true, createdAt: true },
    sort: '-createdAt',
    limit: 5,
    pagination: false,
  });
  return docs;
}

/** Reads an import of any person. */
export const readImport = (payload: Payload, id: string, req?: PayloadRequest): Promise<StoredImport | null> =>
  read(payload, id, req);

/** Reads how many rows of an import are written and undone. */
export const readProgress = (req: PayloadRequest, id: string): Promise<Pick<StoredImport, 'done' | 'undone'> | null> =>
  read(req.payload, id, req, { done: true, undone: true });

/** What an import has done with its rows so far. */
export type Results = Pick<StoredImport, 'written' | 'skipped'>;

/** Reads the results of an import, without the rows of its trial. */
export async function readResults(req: PayloadRequest, id: string): Promise<Results> {
  const found = await read(req.payload, id, req, { written: true, skipped: true });
  return { written: found?.written ?? [], skipped: found?.skipped ?? [] };
}

async function read(payload: Payload, id: string, req?: PayloadRequest, select?: Record<string, true>) {
  const found = await payload.db.findOne<StoredImport>({
    collection: 'member-imports',
    where: { id: { equals: id } },
    ...(select ? { select } : {}),
    ...(req ? { req } : {}),
  });
  return found ? { ...found, written: found.written ?? [], skipped: found.skipped ?? [] } : null;
}

/** Changes properties of an import, in the transaction of `req` where there is one. */
export async function storeImport(
  payload: Payload,
  id: string,
  data: Partial<StoredImport>,
  req?: PayloadRequest,
): Promise<void> {
  // Straight to the database: there are no hooks to run, and a whole save would write the large trial each time.
  await payload.db.updateOne({
    collection: 'member-imports',
    id,
    data: data as Record<string, unknown>,
    returning: false,
    ...(req ? { req } : {}),
  });
}
