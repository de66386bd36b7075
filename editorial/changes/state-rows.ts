import type { PayloadRequest } from 'payload';
import { localesOf, type PublicState } from './public-state';

/** A document as the record of changes names it. */
export type Subject = { collection: string; id: string };

export const keyOf = ({ collection, id }: Subject): string => `${collection}/${id}`;

export function subjectOf(key: string): Subject {
  const slash = key.indexOf('/');
  return { collection: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** A stored public state. */
export type StateRow = PublicState & { rowId: string };

/** Values of one condition: SQLite takes no more than some thousands. */
const maxInCondition = 500;

/** Returns the parts of a list, each short enough for one condition. */
export function* slices<T>(list: readonly T[], size = maxInCondition): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

type StoredRow = { id: string; key: string } & Partial<Record<keyof PublicState, unknown>>;

/** Reads what was public of documents at their last change, by key. */
export async function readStateRows(
  keys: readonly string[],
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Map<string, StateRow>> {
  const rows = new Map<string, StateRow>();
  for (const some of slices(keys)) {
    const { docs } = await req.payload.db.find<StoredRow>({
      collection: 'public-states',
      where: { key: { in: some } },
      sort: 'id',
      pagination: false,
      limit: 0,
      req,
    });
    for (const { id, key, digests, urls, listedBy } of docs) {
      // Columns of JSON have no type.
      rows.set(key, { rowId: id, digests: digests ?? {}, urls: urls ?? {}, listedBy: listedBy ?? [] } as StateRow);
    }
  }
  return rows;
}

/** Stores what is public of a document now. */
export async function storeState(
  key: string,
  { digests, urls, listedBy }: PublicState,
  before: StateRow | undefined,
  changedAt: string,
  req: PayloadRequest,
): Promise<void> {
  const { collection: inCollection, id: documentId } = subjectOf(key);
  const data = { key, inCollection, documentId, digests, urls, listedBy, changedAt };
  const collection = 'public-states';
  if (before) await req.payload.db.updateOne({ collection, id: before.rowId, data, returning: false, req });
  else await req.payload.db.create({ collection, data, returning: false, req });
}

export const isPublic = (state: PublicState | undefined): boolean => state !== undefined && localesOf(state).length > 0;
