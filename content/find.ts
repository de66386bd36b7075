import type { Collection, Ref, StarterContent } from './types';

/**
 * Returns the starter document of a reference. Throws when there is none: content with a broken reference must not
 * load.
 */
export function find<C extends Collection>(content: StarterContent, ref: Ref<C>): StarterContent[C][number] {
  const collection = ref.slice(0, ref.indexOf('/')) as C;
  const key = ref.slice(ref.indexOf('/') + 1);
  const documents: StarterContent[C][number][] = content[collection] ?? [];
  const document = documents.find((candidate) => candidate.key === key);
  if (!document) throw new Error(`Starter content has no ${ref}.`);
  return document;
}
