import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { moveContentRevision } from '@/lib/content-revision';
import { secondMs } from '@/lib/limits';
import { remember } from '@/lib/remember';
import type { Write } from './transactional-operations';

/** Writes that change a document or a global itself. Drafts of what is public are versions, which the public never reads. */
const contentWrites = new Set<Write['name']>([
  'create',
  'createGlobal',
  'deleteMany',
  'deleteOne',
  'updateGlobal',
  'updateMany',
  'updateOne',
]);

/** Collections that are written while the site is read, and that no public response is made of. */
const privateCollections = new Set(['users', 'submissions', 'webhooks', 'webhook-deliveries']);

/**
 * Whether a write may change what the public reads. A collection of a fork counts unless it is hidden: at worst, pages
 * are rendered once more than needed.
 */
export function isPublicWrite({ name, collection = '', isDraft }: Write, payload: Payload): boolean {
  if (!contentWrites.has(name) || (name === 'create' && isDraft)) return false;
  if (collection.startsWith('payload-') || privateCollections.has(collection)) return false;
  return payload.collections[collection as keyof Payload['collections']]?.config.admin.hidden !== true;
}

/** Row of Payload's key-value store with the token of the last change; other instances on the same database read it. */
const key = 'content-revision';

/** The last token that this process has written or read. */
const shared = remember('sharedContentRevision', (): { token: string | undefined } => ({ token: undefined }));

/** Moves the revision of this process, then stores a token from which other instances on MongoDB notice the change. */
export async function shareContentRevision(payload: Payload): Promise<void> {
  moveContentRevision();
  const token = randomUUID();
  try {
    await payload.kv.set(key, { token });
    shared.token = token;
  } catch (err) {
    // Other instances notice within the lifetime of a cached response.
    payload.logger.error({ err, msg: 'The change could not be announced to other instances.' });
  }
  // Another instance's token, overwritten by ours before this process read it, stands for a change committed by now.
  moveContentRevision();
}

/** How often another instance reads the token, and what reading it may take on a busy machine. */
const noticeMs = 2 * secondMs;

/**
 * Returns for how long after a commit another instance may still send responses from before it, in milliseconds. A
 * SQLite file belongs to one process, which empties its cache before the save is answered.
 */
export const revisionDelayMs = (payload: Payload): number => (payload.db.name === 'mongoose' ? noticeMs : 0);

/**
 * Follows the changes that other instances make: reads their token once a second. Only MongoDB has several instances;
 * a SQLite file belongs to one process (database/sqlite-file.ts).
 *
 * @returns a function that stops it
 */
export function followContentRevision(payload: Payload): () => void {
  if (payload.db.name !== 'mongoose') return () => undefined;
  let isReading = false;
  const read = async () => {
    if (isReading) return;
    isReading = true;
    try {
      const row = await payload.kv.get<{ token: string }>(key);
      if (row?.token === shared.token) return;
      shared.token = row?.token;
      moveContentRevision();
    } catch (error) {
      // Each request that needs the database reports that it is away; cached responses go on.
      payload.logger.debug({ err: error, msg: 'The revision could not be read.' });
    } finally {
      isReading = false;
    }
  };
  const timer = setInterval(read, secondMs).unref();
  void read();
  return () => clearInterval(timer);
}
