import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { type SectionCollection, sectionPath } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { messagesIn } from '@/messages/messages';
import { Band } from '../band/band';
import { Pagination } from '../pagination/pagination';
import { SiteFrame } from '../site-frame/site-frame';
import { Subscribe } from '../subscribe/subscribe';

type Props = { locale: Locale; section: SectionCollection; page: number; pages: number; children: ReactNode };

/** The list of a section: its band, what it lists, and the way to its further pages. */
export function SectionList({ locale, section, page, pages, children }: Props) {
  const title = messagesIn(locale).sections[section];
  return (
    <SiteFrame locale={locale} alternates={sectionAlternates(section)}>
      <Band locale={locale} crumbs={[{ label: title }]} title={title} />
      {children}
      {pages > 1 && (
        <div className="block">
          <Pagination locale={locale} page={page} pages={pages} path={sectionPath(section, locale)} />
        </div>
      )}
      {(section === 'events' || section === 'documents') && <Subscribe locale={locale} section={section} />}
    </SiteFrame>
  );
}
