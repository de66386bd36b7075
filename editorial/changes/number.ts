import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { revisionDelayMs } from '@/database/revision';
import { type Feed, readFeed, updateFeed } from './feed';
import { recordChanges } from './record';
import type { Subject } from './state-rows';

/** Entries numbered in one transaction: a save waits no longer than that takes. */
const batch = 200;

/**
 * Gives committed entries their positions, and records what changed by the clock alone. Called before the record is
 * read.
 *
 * A position that is given in the transaction of a save would not do: on MongoDB one transaction may be committed after
 * another that has a higher one, and a client that has read that far would never see it. So entries are numbered after
 * their commit, and all processes do so through one row (`updateFeed`). Where another instance may still answer with
 * what was public before (`revisionDelayMs`), entries wait until it does not.
 *
 * @returns the record, and whether entries wait
 */
export async function numberChanges(payload: Payload): Promise<{ feed: Feed; isWaiting: boolean }> {
  const req = await createLocalReq({}, payload);
  const stored = await readFeed(req);
  let feed: Feed | null = stored;
  if (!stored || (await eventsPassed(stored, req)).length > 0 || (await findReady(req, 1)).length > 0) {
    let numbered: number;
    do {
      numbered = 0;
      feed = await updateFeed(payload, async (before, transaction) => {
        // Set again: the function may run twice.
        numbered = 0;
        const clockAt = new Date().toISOString();
        const passed = await eventsPassed(before, transaction);
        // Every instance knows the time by itself: these entries wait for none.
        if (passed.length > 0) await recordChanges(passed, transaction, readyUntil(payload));
        const ready = await findReady(transaction, batch);
        let { lastPosition } = before;
        for (const { id } of ready) {
          lastPosition += 1;
          const data = { position: lastPosition };
          await transaction.payload.db.updateOne({
            collection: 'public-changes',
            id,
            data,
            returning: false,
            req: transaction,
          });
        }
        numbered = ready.length;
        return { lastPosition, clockAt };
      });
    } while (numbered === batch);
  }
  const { totalDocs } = await payload.db.count({ collection: 'public-changes', where: unnumbered() });
  // `feed` was read or written above.
  return { feed: feed as Feed, isWaiting: totalDocs > 0 };
}

const unnumbered = (): Where => ({ position: { equals: null } });

/** Entries up to this moment are known to every instance. */
const readyUntil = (payload: Payload): string => new Date(Date.now() - revisionDelayMs(payload)).toISOString();

/** Entries without a position that may have one, in the order of their moments. */
async function findReady(req: PayloadRequest, limit: number): Promise<{ id: string }[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'public-changes',
    where: { and: [unnumbered(), { at: { less_than_equal: readyUntil(req.payload) } }] },
    select: {},
    sort: ['at', 'id'],
    limit,
    pagination: false,
    req,
  });
  return docs;
}

/** Events of which the clock alone has hidden something since: they are over, or their registration is closed. */
async function eventsPassed({ clockAt }: Feed, req: PayloadRequest): Promise<Subject[]> {
  const now = new Date().toISOString();
  const passed = (field: string): Where => ({
    and: [{ [field]: { greater_than_equal: clockAt } }, { [field]: { less_than: now } }],
  });
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'events',
    where: {
      and: [{ _status: { equals: 'published' } }, { or: [passed('overAt'), passed('registrationDeadline')] }],
    },
    select: {},
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map(({ id }) => ({ collection: 'events', id: String(id) }));
}
