import type { PublicCollection } from '@/lib/routes';
import type { Answer, Json } from './client';
import type { Person } from './people';
import type { Workshop } from './workshop';

type Document = { collection: PublicCollection; id: string };

/** Sends a request about a review, as the buttons of the admin panel do. */
export const reviewAs = (
  person: Person,
  act: 'ask' | 'withdraw' | 'send-back' | 'publish',
  { collection, id }: Document,
  more: Json = {},
): Promise<Answer> => person.client.post(`/api/editorial/review/${act}`, { collection, id, ...more });

/** Returns the newest version of a document, as an answer to a request references it. */
export async function newestVersion({ admin }: Workshop, { collection, id }: Document): Promise<Json> {
  const query = { 'where[parent][equals]': id, 'where[latest][equals]': true, depth: 0, limit: 1 };
  const [version] = (await admin.get(`/api/${collection}/versions`, query)).json.docs as Json[];
  return { version: version?.id, savedAt: version?.updatedAt };
}

/** Reads the state of a document's review. */
export async function reviewOf({ admin }: Workshop, { collection, id }: Document): Promise<Json> {
  const query = { 'where[key][equals]': `${collection}/${id}`, depth: 0 };
  const [row] = (await admin.get('/api/content-status', query)).json.docs as Json[];
  return row?.review as Json;
}
