import type { PayloadRequest } from 'payload';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { pointsOf, spoken } from '../checks';
import { isError } from '../checks/check';
import { readStored } from '../documents/stored';

/** What is to be mended first: the label of its field in the panel's language, and in which language of the text. */
export type Point = { field: string; locale: Locale | null };

/** What stands in the way of publishing the newest text of a document; publishing itself checks again in its hour. */
export async function pointsToFix(collection: PublicCollection, id: string, req: PayloadRequest): Promise<Point[]> {
  const stored = await readStored(collection, id, req);
  if (!stored) return [];
  const errors = (await pointsOf(collection, stored.newest, {}, req)).filter(isError);
  return spoken(errors, collection, stored.newest, req).map(({ field, locale }) => ({ field, locale }));
}
