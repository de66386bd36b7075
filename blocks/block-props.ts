import type { Crumb } from '@/components/breadcrumb/breadcrumb';
import type { Locale } from '@/lib/locales';

/** What every block's component is given. */
export type BlockProps<B> = {
  block: B;
  locale: Locale;
  /** Language of the block's own words when the page is not shown in the reader's. */
  lang: Locale | undefined;
};

/** What the block at the head of a page is given besides: the page's title and the way to it. */
export type HeadProps<B> = BlockProps<B> & { isHead: boolean; pageTitle: string; crumbs: readonly Crumb[] | null };
