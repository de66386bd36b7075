import { queryNameOf } from '@/collections/members/filters';
import { Empty } from '@/components/empty/empty';
import { MemberList } from '@/components/member-list/member-list';
import { MemberMap } from '@/components/member-map/member-map';
import { type Filters, listPath } from '@/lib/filters';
import { pageSize } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { FilteredMembers } from './filters';

type Props = { locale: Locale; members: FilteredMembers; page: number; requested: Filters<'members'> };

/** The results: all with a place on the map, and one page of them in the list, with their numbers. */
export function MembersFound({ locale, members, page, requested }: Props) {
  const t = getT(locale);
  if (members.docs.length === 0) {
    return members.choices.kinds.length === 0 ? (
      <Empty text={t('members.none')} />
    ) : (
      <Empty
        text={t('filters.noMember')}
        wayOut={{ href: sectionPath('members', locale), label: t('filters.everyMember') }}
      />
    );
  }
  const from = (page - 1) * pageSize + 1;
  const numbers = new Map(members.docs.map((member, index) => [queryNameOf(member), from + index]));
  const onMap = members.placed.map((member) => ({ ...member, number: numbers.get(member.slug) }));
  return (
    <>
      {onMap.length > 0 && (
        <section aria-labelledby="map">
          <h2 className="visually-hidden" id="map">
            {t('map.title')}
          </h2>
          <MemberMap
            locale={locale}
            members={onMap}
            heading="h3"
            circleHref={(around) => listPath('members', locale, { ...requested, around })}
            within={requested.around}
            listFollows
          />
        </section>
      )}
      <section aria-labelledby="list">
        <h2 className="visually-hidden" id="list">
          {t('members.list')}
        </h2>
        <MemberList locale={locale} members={members.docs} heading="h3" {...(onMap.length > 0 && { from })} />
      </section>
    </>
  );
}
