import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import { type CsvCell, csvOf } from '@/lib/csv';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { allPopulated } from '@/lib/populated';
import { getT, siteTexts } from '@/messages/site';
import type { ExportedMember } from './list';

function cellsOf(member: ExportedMember, locale: Locale): CsvCell[] {
  const t = getT(locale);
  const language = languageOf(member, locale);
  const path = pathOf('members', member, language);
  return [
    member.name,
    member.acronym,
    t(`members.kind.${member.kind}`),
    member.founder ? t('members.table.yes') : t('members.table.no'),
    member.country && countryName(locale, member.country),
    member.country,
    member.place,
    member.latitude,
    member.longitude,
    member.summary,
    allPopulated(member.memberOf)
      .map(({ name }) => name)
      .join(', '),
    member.joinedOn?.slice(0, 10),
    member.website,
    member.email,
    (member.socialLinks ?? []).map(({ url }) => url).join(' '),
    path && absoluteUrl(path),
    language,
  ];
}

/** Returns the members as CSV. */
export function membersCsv(locale: Locale, members: readonly ExportedMember[]): string {
  return csvOf(
    [Object.values(siteTexts[locale].members.table.columns), ...members.map((member) => cellsOf(member, locale))],
    locale,
  );
}
