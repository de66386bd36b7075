import type { CollectionSlug } from 'payload';
import type { Saved } from '@/editorial/translation/save';
import type { Locale } from '@/lib/locales';
import type { ShownPair } from './pair';

/** What the document beside its translation is shown with. */
export type SideBySideProps = {
  collection: CollectionSlug;
  id: string;
  target: Locale;
  pairs: readonly ShownPair[];
  /** How the translation stands when the page is opened. */
  saved: Saved;
  /** Sentences about the source text on the left. */
  about: string;
  /** Where “the next one” leads; the list itself where nothing else is left. */
  next: string;
  list: string;
  /** The document's form in this language, where it is published. */
  form: string;
  mayPublish: boolean;
  isTrashed: boolean;
};
