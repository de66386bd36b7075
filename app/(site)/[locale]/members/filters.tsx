import { queryNameOf } from '@/collections/members/filters';
import type { listFilteredMembers } from '@/collections/members/list';
import { memberName } from '@/collections/members/name';
import { Filters, Result } from '@/components/filters/filters';
import { langOf } from '@/lib/addresses';
import { withSourceQuery } from '@/lib/fallback';
import type { Filters as Requested } from '@/lib/filters';
import { filterQuery, listPath } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { byLabel, countryName } from '@/lib/names';
import { sectionFilePath } from '@/lib/routes';
import { getT } from '@/messages/site';

export type FilteredMembers = Awaited<ReturnType<typeof listFilteredMembers>>;

type Props = { locale: Locale; members: FilteredMembers; requested: Requested<'members'> };

/** The filters of members, the number of results, and links to them as data. */
export function MemberFilters({ locale, members, requested }: Props) {
  const t = getT(locale);
  const { kinds, countries, networks } = members.choices;
  const query = filterQuery('members', locale, requested);
  // The files have the members of the list: those that are not translated, too.
  const fileQuery = [query.slice(1), withSourceQuery(locale)].filter(Boolean).join('&');
  const file = (extension: 'csv' | 'geojson') =>
    sectionFilePath('members', extension, locale) + (fileQuery && `?${fileQuery}`);
  if (kinds.length === 0) return null;
  const choices = {
    kind: kinds.map((value) => ({ value, label: t(`members.kind.${value}`) })),
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
        label={t('filters.members')}
        requested={requested}
        filters={[
          {
            name: 'kind',
            label: t('members.nature'),
            all: t('filters.allOf.nature'),
            choices: byLabel(locale, choices.kind),
          },
          {
            name: 'country',
            label: t('members.country'),
            all: t('filters.allOf.country'),
            choices: byLabel(locale, choices.country),
          },
          {
            name: 'network',
            label: t('filters.network'),
            all: t('filters.allOf.network'),
            choices: byLabel(locale, choices.network),
          },
        ]}
      />
      <Result>
        {requested.around
          ? t('filters.closeMembers', { count: members.totalDocs })
          : t('filters.memberCount', { count: members.totalDocs })}{' '}
        {requested.around && (
          <a href={listPath('members', locale, { ...requested, around: undefined })}>{t('filters.leaveCircle')}</a>
        )}
        {members.totalDocs > 0 && (
          <>
            <br />
            <a href={file('csv')} download>
              {t('filters.downloadCsv')}
            </a>{' '}
            <a href={file('geojson')}>{t('filters.asMap')}</a>
          </>
        )}
      </Result>
    </div>
  );
}
