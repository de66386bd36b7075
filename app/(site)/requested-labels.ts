import { online } from '@/collections/events/list';
import { queryNameOf } from '@/collections/members/filters';
import { memberName } from '@/collections/members/name';
import type { Filters } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { countryName, languageTitle } from '@/lib/names';
import { getT, siteTexts } from '@/messages/site';
import type { Member } from '@/payload-types';

type Named = Pick<Member, 'id' | 'addresses' | 'name' | 'acronym'>;

/** A query may contain anything: only known filter values are repeated. */
const known = (labels: Record<string, string>, value: string | undefined): string | undefined =>
  value !== undefined && Object.hasOwn(labels, value) ? labels[value] : undefined;
const chosen = (choices: readonly string[], value: string | undefined) => choices.find((each) => each === value);
const country = (locale: Locale, choices: readonly string[], value: string | undefined) => {
  const code = chosen(choices, value);
  return code && countryName(locale, code);
};
const member = (members: readonly Named[], value: string | undefined) => {
  const found = value && members.find((each) => queryNameOf(each) === value);
  return found ? memberName(found) : undefined;
};
const those = (labels: readonly (string | undefined)[]): string[] => labels.filter((label) => label !== undefined);

/** The filters of members as text. */
export function memberLabels(
  locale: Locale,
  { choices }: { choices: { countries: readonly string[]; networks: readonly Named[] } },
  requested: Filters<'members'>,
): string[] {
  const t = getT(locale);
  return those([
    known(siteTexts[locale].members.kind, requested.kind),
    country(locale, choices.countries, requested.country),
    member(choices.networks, requested.network),
    requested.around && t('filters.around'),
  ]);
}

/** The filters of events as text. */
export function eventLabels(
  locale: Locale,
  { choices }: { choices: { countries: readonly string[]; years: readonly string[] } },
  requested: Filters<'events'>,
): string[] {
  const t = getT(locale);
  const place =
    requested.country === online ? t('events.online') : country(locale, choices.countries, requested.country);
  return those([known(siteTexts[locale].events.kind, requested.kind), place, chosen(choices.years, requested.year)]);
}

/** The filters of documents as text. */
export function documentLabels(
  locale: Locale,
  { choices }: { choices: { authors: readonly Named[]; languages: readonly string[]; years: readonly string[] } },
  requested: Filters<'documents'>,
): string[] {
  const language = chosen(choices.languages, requested.language);
  return those([
    known(siteTexts[locale].documents.kind, requested.kind),
    language && languageTitle(locale, language),
    chosen(choices.years, requested.year),
    member(choices.authors, requested.author),
  ]);
}
