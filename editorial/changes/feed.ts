import { randomBytes } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/lib/in-transaction';

/** How far the record of changes is numbered and kept. */
export type Feed = {
  feed: string;
  lastPosition: number;
  deletedPosition: number;
  /** Up to which webhooks have a delivery for each change. */
  announcedPosition: number;
  /** ISO 8601. */
  clockAt: string;
};

type Row = Feed & { id: string };

const key = 'changes';

/** How often a write is tried again after another process had written the row. */
const maxAttempts = 8;

export const readFeed = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection: 'change-feeds', where: { key: { equals: key } }, req });

/** By name: the bundler may have made two copies of the class (database/errors.ts). */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'SavedElsewhereError' || isConflict(error.cause));

/**
 * Changes the row of the record in a transaction, one process after the other: on MongoDB the second of two conflicts
 * with the first, and is tried again with what that one has stored. No save of an editor writes this row.
 *
 * @param change returns what is new in the row
 */
export async function updateFeed(
  payload: Payload,
  change: (feed: Feed, req: PayloadRequest) => Promise<Partial<Feed>>,
): Promise<Feed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(payload, async (req) => {
        const { id, ...before } = (await readFeed(req)) ?? (await createFeed(req));
        const data = await change(before, req);
        await req.payload.db.updateOne({ collection: 'change-feeds', id, data, returning: false, req });
        return { ...before, ...data };
      });
    } catch (error) {
      if (attempt === maxAttempts || !isConflict(error)) throw error;
    }
  }
}

async function createFeed(req: PayloadRequest): Promise<Row> {
  const data: Feed = {
    feed: randomBytes(8).toString('hex'),
    lastPosition: 0,
    deletedPosition: 0,
    announcedPosition: 0,
    clockAt: new Date().toISOString(),
  };
  const { id } = await req.payload.db.create({ collection: 'change-feeds', data: { key, ...data }, req });
  return { ...data, id: String(id) };
}

/** Whether this database has a record of changes. */
export const hasFeed = async (payload: Payload): Promise<boolean> =>
  (await readFeed(await createLocalReq({}, payload))) !== null;
