import type { ReactNode } from 'react';
import { HomeDrawing } from '@/brand/home-drawing';
import type { FieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { Breadcrumb, type Crumb } from '../breadcrumb/breadcrumb';
import { Opening } from '../opening/opening';
import styles from './band.module.css';

/** Marks of what a band shows of the document, in its preview. */
type Marks = { kicker?: FieldMark; title?: FieldMark; standfirst?: FieldMark };

type Props = {
  locale: Locale;
  /** The breadcrumb; null where the band is not the header of a page. */
  crumbs: readonly Crumb[] | null;
  kicker?: ReactNode;
  /** What is previewed may have none yet. */
  title: string | null | undefined;
  /** Language of the content when it is not the page's. */
  lang?: string | undefined;
  standfirst?: string | null | undefined;
  /** Actions, before the intro, so that they are visible without scrolling. */
  actions?: ReactNode;
  /** On plain paper, for pages that serve (legal notice, search): the frame's header is plain then too. */
  quiet?: boolean | undefined;
  marks?: Marks;
  children?: ReactNode;
};

/** Titles longer than a line or two are smaller, so that what stands under them stays in the first screen. */
function titleSize(title: string): 'title' | 'longTitle' | 'longestTitle' {
  const { length } = title;
  if (length > 120) return 'longestTitle';
  return length > 60 ? 'longTitle' : 'title';
}

/** The header of a page: breadcrumb, kicker, title and intro. */
export function Band({ locale, crumbs, kicker, title, lang, standfirst, actions, quiet, marks, children }: Props) {
  return (
    <div className={`${styles.band} ${quiet ? styles.quiet : ''} rails`} data-surface={quiet ? undefined : 'band'}>
      {crumbs && <Breadcrumb locale={locale} crumbs={crumbs} />}
      {kicker && (
        <p className={styles.kicker} {...marks?.kicker}>
          {kicker}
        </p>
      )}
      <Opening as="h1" size={titleSize(title ?? '')} className={styles.title} lang={lang} mark={marks?.title}>
        {title}
      </Opening>
      {actions}
      {standfirst && (
        <p className="intro" {...langAttributes(lang)} {...marks?.standfirst}>
          {standfirst}
        </p>
      )}
      {children}
    </div>
  );
}

/** The band of the home page: its title and the drawing of the identity. */
export function HomeBand({ kicker, title, lang, marks }: Pick<Props, 'kicker' | 'lang' | 'marks'> & { title: string }) {
  return (
    <div className={`${styles.band} ${styles.home} rails`} data-surface="band">
      {kicker && (
        <p className={styles.kicker} {...marks?.kicker}>
          {kicker}
        </p>
      )}
      <Opening as="h1" size="display" className={styles.title} lang={lang} mark={marks?.title}>
        {title}
      </Opening>
      <HomeDrawing />
    </div>
  );
}

/** The class of a picture within a band, and of its actions. */
export const bandClasses = { media: styles.media, actions: styles.actions };
