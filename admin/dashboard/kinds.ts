import type { Payload } from 'payload';
import type { Locale } from '@/lib/locales';
import { inLanguage, type Words } from '@/lib/words';

/** What a document is, in one word: `Événement`. */
export function kindInWords(payload: Payload, collection: string, language: Locale): string {
  const config = payload.config.collections.find(({ slug }) => slug === collection);
  // Ours are all written in three languages; the type allows for functions and plain texts too.
  return config ? inLanguage(config.labels.singular as Words, language) : '';
}

/** The address of a document's form, or of a global's, which stands for its own document. */
export function formPath(payload: Payload, collection: string, id: string): string {
  return payload.config.globals.some(({ slug }) => slug === collection)
    ? `/globals/${collection}`
    : `/collections/${collection}/${id}`;
}
