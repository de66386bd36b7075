import type { CollectionSlug } from 'payload';
import type { CommentsAnswer } from '@/editorial/comments/read';
import type { LanguageState } from '@/editorial/translation/languages';
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
  /** Address of the document's form, without its locale. */
  form: string;
  /** States of all locales when the page is opened, and the addresses of their views. */
  languages: readonly LanguageState[];
  addressOf: Readonly<Record<Locale, string>>;
  /** The team's comments on the document; null where they could not be read. */
  comments: CommentsAnswer | null;
  mayPublish: boolean;
  /** Whether the installation has a service that suggests translations. */
  hasSuggestions: boolean;
  isTrashed: boolean;
};
