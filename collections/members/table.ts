import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import { type CsvCell, csvOf } from '@/lib/csv';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { allPopulated } from '@/lib/populated';
import { messagesIn } from '@/messages/messages';
import type { ExportedMember } from './list';

function cellsOf(member: ExportedMember, locale: Locale): CsvCell[] {
  const messages = messagesIn(locale).members;
  const path = pathOf('members', member, locale);
  return [
    member.name,
    member.acronym,
    messages.kind[member.kind],
    member.founder ? messages.table.yes : messages.table.no,
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
    languageOf(member, locale),
  ];
}

/** The members as a table for spreadsheets. */
export function membersAsTable(locale: Locale, members: readonly ExportedMember[]): string {
  return csvOf([messagesIn(locale).members.table.columns, ...members.map((member) => cellsOf(member, locale))], locale);
}
