import { Link } from '@payloadcms/ui';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import ui from './ui.module.css';

const linksLabel = label('common.pagesOfList');
const earlier = label('common.earlier');
const later = label('common.later');

type PageLinksProps = {
  page: number;
  pages: number;
  /** The address of a page of the list. */
  href: (page: number) => string;
  language: string;
  /** The name of the list, where there are several on a page. */
  list?: string;
};

/** The ways to the page before and after, with the number of this one; nothing where there is only one. */
export function PageLinks({ page, pages, href, language, list }: PageLinksProps) {
  if (pages <= 1) return null;
  const link = (to: number, text: typeof earlier, rel: 'prev' | 'next') => (
    <Link className={`${ui.button} ${ui.buttonSmall}`} href={href(to)} rel={rel} prefetch={false}>
      {inLanguage(text, language)}
    </Link>
  );
  return (
    <nav className={ui.row} aria-label={[inLanguage(linksLabel, language), list].filter(Boolean).join(', ')}>
      {page > 1 && link(page - 1, earlier, 'prev')}
      <span>{inLanguage(label({ key: 'common.pageOf', values: { page, pages } }), language)}</span>
      {page < pages && link(page + 1, later, 'next')}
    </nav>
  );
}
