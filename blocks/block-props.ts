import type { Crumb } from '@/components/breadcrumb/breadcrumb';
import type { FieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';

/** Props of every block's component. */
export type BlockProps<B> = {
  block: B;
  locale: Locale;
  /** Language of the block's texts when the page is not published in the reader's language. */
  lang: Locale | undefined;
};

/** Additional props of the first block of a page: the page's title and breadcrumb. */
export type HeadProps<B> = BlockProps<B> & {
  isHead: boolean;
  pageTitle: string;
  titleMark: FieldMark | undefined;
  crumbs: readonly Crumb[] | null;
};
