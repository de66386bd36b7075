import type { PayloadRequest, SelectType } from 'payload';
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
export type Skipped = Pick<Written, 'row' | 'name'> & {
  member: string | null;
  why: 'changed' | 'completed' | 'failed' | 'locked' | 'used';
};

/** A stored import. */
export type StoredImport = Omit<MemberImport, 'trial' | 'counts' | 'done' | 'undone' | 'written' | 'skipped'> & {
  trial: Trial;
  counts: Record<Outcome, number>;
  done: number;
  undone: number;
  written: Written[];
  skipped: Skipped[];
};

/** A row of a trial that is written when it is imported. */
export type RowToWrite = Extract<TriedRow, { outcome: 'new' | 'changed' }>;

export const rowsToWrite = ({ trial }: StoredImport): RowToWrite[] =>
  trial.rows.filter((row) => row.outcome === 'new' || row.outcome === 'changed');

/** Returns the members that an import created, which undoing moves to the trash. */
export const created = ({ written }: StoredImport): Written[] => written.filter(({ isNew }) => isNew);

/** A request, or what a job has of one. */
export type ImportRequest = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** Reads an import of any person; only `select` of it where it is given. */
export function readImport(id: string, req: ImportRequest, select?: SelectType): Promise<StoredImport | null> {
  const where = { id: { equals: id } };
  return req.payload.db.findOne({ collection: 'member-imports', where, ...(select && { select }), req });
}

/** Reads an import of the user; null when it is not theirs. */
export async function findImport(id: string, req: ImportRequest): Promise<StoredImport | null> {
  const found = /^[0-9a-f]{24}$/.test(id) ? await readImport(id, req) : null;
  return found?.person === req.user?.id ? found : null;
}

/** Reads the names, states and dates of the latest imports of the user, newest first. */
export async function recentImports(req: ImportRequest): Promise<StoredImport[]> {
  const where = { person: { equals: req.user?.id ?? '' } };
  const select = { fileName: true, state: true, createdAt: true } as const;
  const query = { where, select, sort: '-createdAt', limit: 5, pagination: false };
  const { docs } = await req.payload.db.find<StoredImport>({ collection: 'member-imports', ...query, req });
  return docs;
}

/** Changes properties of an import, in the transaction of `req` where there is one. */
export async function storeImport(id: string, data: Partial<StoredImport>, req: ImportRequest): Promise<void> {
  // Straight to the database: there are no hooks to run, and a whole save would write the large trial each time.
  await req.payload.db.updateOne({ collection: 'member-imports', id, data, returning: false, req });
}

/**
 * Returns whether an import has no job any more. Read it before the import itself: the job is deleted after the state
 * of the import is final, not before.
 */
export async function isStopped(id: string, req: ImportRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'payload-jobs',
    where: { and: [{ 'input.import': { equals: id } }, { hasError: { not_equals: true } }] },
    req,
  });
  return totalDocs === 0;
}
