import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import type { Refused } from './failures';
import type { RowToWrite } from './stored';

/** How many members are written in one transaction: others who save wait no longer than that takes. */
export const sliceSize = 10;

/** What a slice of an import is written or undone by. */
export type Slice = {
  req: PayloadRequest;
  /** The import. */
  id: string;
  /** All that it writes. */
  rows: readonly RowToWrite[];
  /** What is left out, and told. */
  refused: Refused;
};

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

/** Those of these members that there are, in the bin or not: SQLite refuses to store the name of any other. */
export async function thereAmong(ids: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'members',
    where: { id: { in: [...new Set(ids)] } },
    select: {},
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  return new Set(docs.map(({ id }) => id));
}
