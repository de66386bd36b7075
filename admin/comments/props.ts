import type { CommentsAnswer } from '@/editorial/comments/read';
import type { Locale } from '@/lib/locales';

export type CommentsProps = {
  /** `events/6650…` */
  documentKey: string;
  /** As they were read with the page; null where they could not be. */
  initial: CommentsAnswer | null;
  /** The locales whose comments a window shows; the first is that of the page. */
  locales: readonly [Locale, ...Locale[]];
  /** Address of the document's form, without its locale. */
  form: string;
  /** Returns how to go to a field of this page; where it is not on the page, a link leads to the form. */
  goTo?: (path: string) => (() => void) | null;
};
