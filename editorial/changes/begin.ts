import type { Payload } from 'payload';
import { inTransaction } from '@/lib/in-transaction';
import { updateFeed } from './feed';
import { recordedCollections, recordStates } from './record';
import { slices } from './state-rows';

/** Documents in one transaction: other saves wait no longer than that takes. */
const batch = 50;

/**
 * Begins the record of changes in a database from before there was one: notes what is public, without entries, since
 * no client can have followed it.
 *
 * @returns the number of documents
 */
export async function beginRecord(payload: Payload): Promise<number> {
  let count = 0;
  for (const collection of recordedCollections) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      select: {},
      sort: 'id',
      pagination: false,
      limit: 0,
    });
    const subjects = docs.map(({ id }) => ({ collection, id: String(id) }));
    for (const some of slices(subjects, batch)) await inTransaction(payload, (req) => recordStates(some, req));
    count += subjects.length;
  }
  await updateFeed(payload, async () => ({}));
  return count;
}
