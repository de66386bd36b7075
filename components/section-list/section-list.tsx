import type { ReactNode } from 'react';
import { type Filters, listPath } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import type { SectionCollection } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { getT } from '@/messages/site';
import { Band } from '../band/band';
import { Pagination } from '../pagination/pagination';
import { SiteFrame } from '../site-frame/site-frame';
import { Subscribe } from '../subscribe/subscribe';

type Props = {
  locale: Locale;
  section: SectionCollection;
  page: number;
  pages: number;
  filters?: Filters;
  children: ReactNode;
};

/** The list of a section: its band, what it lists, and the way to its further pages. */
export function SectionList({ locale, section, page, pages, filters = {}, children }: Props) {
  const title = getT(locale)(`sections.${section}`);
  return (
    <SiteFrame locale={locale} alternates={sectionAlternates(section, filters)}>
      <Band locale={locale} crumbs={[{ label: title }]} title={title} />
      {children}
      {pages > 1 && (
        <div className="block">
          <Pagination
            locale={locale}
            page={page}
            pages={pages}
            hrefOf={(number) => listPath(section, locale, filters, number)}
          />
        </div>
      )}
      {(section === 'events' || section === 'documents') && <Subscribe locale={locale} section={section} />}
    </SiteFrame>
  );
}
