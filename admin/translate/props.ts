import type { CollectionSlug } from 'payload';
import type { Saved } from '@/editorial/translation/save';
import type { Locale } from '@/lib/locales';
import type { ShownPair } from './pair';

/** Properties of the document beside its translation. */
export type SideBySideProps = {
  collection: CollectionSlug;
  id: string;
  target: Locale;
  pairs: readonly ShownPair[];
  /** State of the translation when the page is opened. */
  saved: Saved;
  /** Sentences about the source text on the left. */
  about: string;
  /** Target of “the next one”; the list when nothing else is left. */
  next: string;
  list: string;
  /** Public address of the document in this language, where it is published. */
  form: string;
  mayPublish: boolean;
  isTrashed: boolean;
};
