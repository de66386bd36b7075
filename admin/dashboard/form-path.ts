import type { Payload } from 'payload';

/** The address of a document's form, or of a global's, which stands for its own document. */
export function formPath(payload: Payload, collection: string, id: string): string {
  return payload.config.globals.some(({ slug }) => slug === collection)
    ? `/globals/${collection}`
    : `/collections/${collection}/${id}`;
}
