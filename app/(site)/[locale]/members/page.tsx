import { cache } from 'react';
import { listFilteredMembers } from '@/collections/members/list';
import { SectionList } from '@/components/section-list/section-list';
import { type Filters, requestedFilters } from '@/lib/filters';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { notFoundPage } from '../../not-found-page';
import { memberLabels } from '../../requested-labels';
import { type ListProps, sectionMetadata } from '../../section-metadata';
import { MemberFilters } from './filters';
import { MembersFound } from './found';

const readList = cache((locale: Locale, page: number, filters: Filters<'members'>) =>
  listFilteredMembers(locale, page, filters),
);

export const generateMetadata = (props: ListProps) => sectionMetadata('members', props, readList, memberLabels);

/** The list of members by name, with map and filters. */
export default async function MembersPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const query = await searchParams;
  const page = requestedPage(query.page);
  const filters = requestedFilters('members', locale, query);
  const members = page === null ? null : await readList(locale, page, filters);
  if (page === null || !members || page > members.totalPages) return notFoundPage(locale);
  return (
    <SectionList locale={locale} section="members" page={page} pages={members.totalPages} filters={filters}>
      <section className="block">
        <MemberFilters locale={locale} members={members} requested={filters} />
        <MembersFound locale={locale} members={members} page={page} requested={filters} />
      </section>
    </SectionList>
  );
}
