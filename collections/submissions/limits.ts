import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { formLimits } from '@/lib/limits';
import { RateLimit } from '@/lib/rate-limit';
import { remember } from '@/lib/remember';

type Limits = {
  /** Requests of one client address that still get a page as an answer. */
  flood: RateLimit;
  /** All requests of one client address, refused ones included. */
  sent: RateLimit;
  /** Stored submissions of one client address; a hall full of people may share one. */
  storedOfAddress: RateLimit;
  /** Stored submissions of one form, from everyone. */
  storedOfForm: RateLimit;
  /** Submissions stored in the last minutes, by their content. */
  stored: LRUCache<string, Promise<void>>;
};

export const limits = remember(
  'formLimits',
  (): Limits => ({
    flood: new RateLimit(formLimits.requestsPerAddress),
    sent: new RateLimit(formLimits.sentPerAddress),
    storedOfAddress: new RateLimit(formLimits.storedPerAddress),
    storedOfForm: new RateLimit(formLimits.storedPerForm),
    stored: new LRUCache({ max: 1000 }),
  }),
);

/**
 * Stores the same content once, however often it is sent within the next thousand: a button pressed twice, a page sent
 * again after going back. A repetition waits for the first one and gets its result. The key includes sender and page:
 * two people may write the same.
 */
export async function once(content: unknown, store: () => Promise<void>): Promise<void> {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64');
  const existing = limits.stored.get(hash);
  if (existing) return existing;
  const storing = store();
  limits.stored.set(hash, storing);
  try {
    await storing;
  } catch (error) {
    limits.stored.delete(hash);
    throw error;
  }
}
