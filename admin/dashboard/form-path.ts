import type { Payload } from 'payload';

/** Returns the address of the form of a document, or of a global, which has no id. */
export function formPath(payload: Payload, collection: string, id: string): string {
  return payload.config.globals.some(({ slug }) => slug === collection)
    ? `/globals/${collection}`
    : `/collections/${collection}/${id}`;
}
