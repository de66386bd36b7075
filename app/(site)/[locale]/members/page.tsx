import { cache } from 'react';
import { listMembers } from '@/collections/members/queries';
import { Empty } from '@/components/empty/empty';
import { MemberList } from '@/components/member-list/member-list';
import { SectionList } from '@/components/section-list/section-list';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { askedPage } from '@/lib/paging';
import { messagesIn } from '@/messages/messages';
import { notFoundPage } from '../../not-found-page';
import { type ListProps, sectionMetadata } from '../../section-metadata';

const readList = cache((locale: Locale, page: number) => listMembers(locale, page));

export const generateMetadata = (props: ListProps) => sectionMetadata('members', props, readList);

/** The members, by name. */
export default async function MembersPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const page = askedPage((await searchParams).page);
  const members = page === null ? null : await readList(locale, page);
  if (page === null || !members || page > members.totalPages) return notFoundPage(locale);
  const messages = messagesIn(locale).members;
  return (
    <SectionList locale={locale} section="members" page={page} pages={members.totalPages}>
      <section className="block">
        {members.docs.length === 0 ? (
          <Empty text={messages.none} />
        ) : (
          <div>
            <h2 className="visually-hidden">{messages.list}</h2>
            <MemberList locale={locale} members={members.docs} heading="h3" />
          </div>
        )}
      </section>
    </SectionList>
  );
}
