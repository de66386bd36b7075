import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Encoding } from './cached-response';

/** From the smallest to the largest. */
const encodings = ['br', 'gzip', 'identity'] as const satisfies Encoding[];

/** By the header, of which browsers send a few. */
const known = new LRUCache<string, Encoding>({ max: 500 });

/** The smallest encoding that a client accepts. */
export function acceptedEncoding(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined) return 'identity';
  const key = String(accepted);
  const before = known.get(key);
  if (before) return before;
  // Accepted at all: browsers list gzip first, and mean no preference by it.
  const accepts = new Negotiator(request).encodings([...encodings]);
  const encoding = encodings.find((each) => accepts.includes(each)) ?? 'identity';
  known.set(key, encoding);
  return encoding;
}
