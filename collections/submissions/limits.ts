import { createHash } from 'node:crypto';
import { RateLimit } from '@/lib/rate-limit';
import { remember } from '@/lib/remember';

const minute = 60 * 1000;

/** The largest form that is read: forty long answers fit in. */
export const mostBytes = 256 * 1024;

type Limits = {
  /** What an address sends and is still answered with a page. */
  flood: RateLimit;
  /** Everything an address sends, also what is refused. */
  sent: RateLimit;
  /** What is stored of an address; a hall full of people has one address. */
  storedOfAddress: RateLimit;
  /** What is stored of a form, whoever sends it. */
  storedOfForm: RateLimit;
  /** What was stored in the last minutes, by its content. */
  stored: Map<string, Promise<void>>;
};

export const limits = remember(
  'formLimits',
  (): Limits => ({
    flood: new RateLimit({ limit: 120, windowMs: 10 * minute }),
    sent: new RateLimit({ limit: 60, windowMs: 10 * minute }),
    storedOfAddress: new RateLimit({ limit: 10, windowMs: 10 * minute }),
    storedOfForm: new RateLimit({ limit: 200, windowMs: 60 * minute }),
    stored: new Map(),
  }),
);

const remembered = 1000;

/**
 * Stores the same content once, however often it is sent within the next thousand: a button pressed twice, a page sent
 * again after going back. Whoever sends it again waits for the first and gets the same outcome. The content says who
 * sends it and from which page: two people may have the same to say.
 */
export async function once(content: unknown, store: () => Promise<void>): Promise<void> {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64');
  const known = limits.stored.get(hash);
  if (known) return known;
  const storing = store();
  limits.stored.set(hash, storing);
  for (const oldest of limits.stored.keys()) {
    if (limits.stored.size <= remembered) break;
    limits.stored.delete(oldest);
  }
  try {
    await storing;
  } catch (error) {
    limits.stored.delete(hash);
    throw error;
  }
}
