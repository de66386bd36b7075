import { Link } from '@payloadcms/ui';
import { getT } from '@/messages/panel';
import buttons from './button.module.css';
import layout from './layout.module.css';

type PageLinksProps = {
  page: number;
  pages: number;
  /** Returns the address of a page of the list. */
  href: (page: number) => string;
  language: string;
  /** Name of the list, when a page has several. */
  list?: string;
};

/** Links to the previous and the next page, with the current number; nothing for a single page. */
export function PageLinks({ page, pages, href, language, list }: PageLinksProps) {
  const t = getT(language);
  if (pages <= 1) return null;
  const link = (to: number, text: 'common.earlier' | 'common.later', rel: 'prev' | 'next') => (
    <Link className={`${buttons.button} ${buttons.small}`} href={href(to)} rel={rel} prefetch={false}>
      {t(text)}
    </Link>
  );
  return (
    <nav className={layout.row} aria-label={[t('common.pagesOfList'), list].filter(Boolean).join(', ')}>
      {page > 1 && link(page - 1, 'common.earlier', 'prev')}
      <span>{t('common.pageOf', { page, pages })}</span>
      {page < pages && link(page + 1, 'common.later', 'next')}
    </nav>
  );
}
