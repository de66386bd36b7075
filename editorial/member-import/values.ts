import { completeLink, isWebAddress } from '@/lib/link-address';
import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { siteTexts } from '@/messages/site';
import type { Member } from '@/payload-types';
import type { KnownMembers } from '../names/known-members';
import { closest } from '../names/near';
import { countryOf, dayOf, kindOf, nearCountry, nearKind, numberOf, yesOrNo } from './choices';
import type { Column } from './columns';
import { advice, didYouMean, needs } from './words';

/** What a row of the file says of a member; what it leaves empty is not in it. */
export type Values = Partial<
  Pick<Member, 'name' | 'acronym' | 'kind' | 'founder' | 'country' | 'place' | 'latitude' | 'longitude' | 'summary'>
> &
  Partial<Pick<Member, 'joinedOn' | 'agreedToListingOn' | 'website' | 'email'>> & {
    memberOf?: string[];
    socialLinks?: { network: string; url: string }[];
  };

/** A cell that can't be taken: what it needs, and what may have been meant. */
export type CellProblem = { column: Column; cell: string; need: string; hint: string };

type Reading = { known: KnownMembers; language: Locale };
type Read = { values: Values } | { need: keyof typeof needs; hint: string };

/** What the cells of a row say, and which of them can't be read. */
export function valuesOf(
  cells: Partial<Record<Column, string>>,
  reading: Reading,
): { values: Values; problems: CellProblem[] } {
  const values: Values = {};
  const problems: CellProblem[] = [];
  for (const [column, cell] of Object.entries(cells) as [Column, string][]) {
    // An empty cell says nothing, and never erases.
    if (cell === '') continue;
    const read = readers[column](cell, reading);
    if ('values' in read) Object.assign(values, read.values);
    else problems.push({ column, cell, need: inLanguage(needs[read.need], reading.language), hint: read.hint });
  }
  return { values, problems };
}

/** The address of a site as people type it, with the scheme that they leave out. */
export function webAddressOf(text: string): string | null {
  const address = completeLink(text);
  return isWebAddress(address) ? address : null;
}

const texts = (field: 'name' | 'acronym' | 'place' | 'summary' | 'email') => (cell: string) => ({
  values: { [field]: cell },
});

function unread(
  need: keyof typeof needs,
  help: keyof typeof advice | null,
  suggestion: string | null,
  language: Locale,
) {
  const words = [suggestion && didYouMean(suggestion, language), help && inLanguage(advice[help], language)];
  return { need, hint: words.filter(Boolean).join(' ') };
}

const country = (cell: string, { language }: Reading): Read => {
  const code = countryOf(cell);
  return code
    ? { values: { country: code as Values['country'] & string } }
    : unread('country', 'country', nearCountry(cell, language), language);
};

const number =
  (field: 'latitude' | 'longitude') =>
  (cell: string, { language }: Reading): Read => {
    const value = numberOf(cell);
    // As it will be stored (fields/coordinates.ts): the same place is no change.
    if (value !== null) return { values: { [field]: Math.round(value * 100) / 100 } };
    return unread('number', 'number', null, language);
  };

const day =
  (field: 'joinedOn' | 'agreedToListingOn') =>
  (cell: string, { language }: Reading): Read => {
    const value = dayOf(cell);
    return value ? { values: { [field]: value } } : unread('date', 'date', null, language);
  };

const readers: Record<Column, (cell: string, reading: Reading) => Read> = {
  name: texts('name'),
  acronym: texts('acronym'),
  place: texts('place'),
  summary: texts('summary'),
  email: texts('email'),
  country,
  countryCode: country,
  latitude: number('latitude'),
  longitude: number('longitude'),
  joinedOn: day('joinedOn'),
  agreedToListingOn: day('agreedToListingOn'),
  kind(cell, { language }) {
    const kind = kindOf(cell);
    if (kind) return { values: { kind } };
    const all = Object.values(siteTexts[language].members.kind).join(', ');
    const near = nearKind(cell, language);
    return { need: 'kind', hint: near ? didYouMean(near, language) : all };
  },
  founder(cell, { language }) {
    const founder = yesOrNo(cell);
    return founder === null ? unread('founder', 'founder', null, language) : { values: { founder } };
  },
  website(cell, { language }) {
    const website = webAddressOf(cell);
    return website ? { values: { website } } : unread('website', 'website', null, language);
  },
  socialLinks(cell, { language }) {
    const addresses = cell.split(/[\s;]+/).filter(Boolean);
    const wrong = addresses.find((address) => !webAddressOf(address));
    if (wrong) return unread('website', 'website', null, language);
    return {
      values: { socialLinks: addresses.map((address) => socialLinkOf(webAddressOf(address) ?? address)) },
    };
  },
  memberOf(cell, { known, language }) {
    const names = known.named(cell).length > 0 ? [cell] : cell.split(/[;\n]|, /).map((name) => name.trim());
    const ids: string[] = [];
    for (const name of names.filter(Boolean)) {
      const member = known.named(name)[0];
      if (!member) {
        const near = closest(
          name,
          known.all.map((each) => each.name ?? ''),
        );
        return unread('memberOf', 'memberOf', near, language);
      }
      ids.push(member.id);
    }
    return { values: { memberOf: ids } };
  },
};

/** `https://www.facebook.com/x` is an account at Facebook. */
function socialLinkOf(url: string): { network: string; url: string } {
  const name = new URL(url).hostname.replace(/^(www|m)\./, '').split('.')[0] ?? '';
  return { network: name.charAt(0).toUpperCase() + name.slice(1), url };
}
