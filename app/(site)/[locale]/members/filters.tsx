import { queryNameOf } from '@/collections/members/filters';
import type { listFilteredMembers } from '@/collections/members/list';
import { memberName } from '@/collections/members/name';
import { Filters, Result } from '@/components/filters/filters';
import { langOf } from '@/lib/addresses';
import type { Filters as Asked } from '@/lib/filters';
import { filterQuery, listPath } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { byLabel, countryName } from '@/lib/names';
import { sectionFilePath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';

export type FilteredMembers = Awaited<ReturnType<typeof listFilteredMembers>>;

type Props = { locale: Locale; members: FilteredMembers; asked: Asked<'members'> };

/** What the members can be filtered by, how many there are, and the same as data. */
export function MemberFilters({ locale, members, asked }: Props) {
  const { members: messages, filters: words } = messagesIn(locale);
  const { kinds, countries, networks } = members.choices;
  const query = filterQuery('members', locale, asked);
  if (kinds.length === 0) return null;
  const choices = {
    kind: kinds.map((value) => ({ value, label: messages.kind[value] })),
    country: countries.map((value) => ({ value, label: countryName(locale, value) })),
    network: networks.map((network) => ({
      value: queryNameOf(network),
      label: memberName(network),
      lang: langOf(network, locale),
    })),
  };
  return (
    <div>
      <Filters
        locale={locale}
        section="members"
        label={words.members}
        asked={asked}
        filters={[
          { name: 'kind', label: messages.nature, all: words.allOf.nature, choices: byLabel(locale, choices.kind) },
          {
            name: 'country',
            label: messages.country,
            all: words.allOf.country,
            choices: byLabel(locale, choices.country),
          },
          {
            name: 'network',
            label: words.network,
            all: words.allOf.network,
            choices: byLabel(locale, choices.network),
          },
        ]}
      />
      <Result>
        {asked.around ? words.closeMembers(members.totalDocs) : words.memberCount(members.totalDocs)}{' '}
        {asked.around && <a href={listPath('members', locale, { ...asked, around: undefined })}>{words.leaveCircle}</a>}
        {members.totalDocs > 0 && (
          <>
            <br />
            <a href={sectionFilePath('members', 'csv', locale) + query} download>
              {words.asTable}
            </a>{' '}
            <a href={sectionFilePath('members', 'geojson', locale) + query}>{words.asMap}</a>
          </>
        )}
      </Result>
    </div>
  );
}
