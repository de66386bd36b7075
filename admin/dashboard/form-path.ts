import type { Payload } from 'payload';
import { releasePath } from '@/lib/releases';

/** Returns the address of the form of a document, or of a global, which has no id; of a release its view. */
export function formPath(payload: Payload, collection: string, id: string): string {
  if (collection === 'releases') return releasePath(id);
  return payload.config.globals.some(({ slug }) => slug === collection)
    ? `/globals/${collection}`
    : `/collections/${collection}/${id}`;
}
