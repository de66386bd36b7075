import { countryCodes } from '@/lib/countries';
import { completeLink, isWebAddress } from '@/lib/link-address';
import { localeOrSource } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { roundToKilometre } from '@/lib/places/round';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PanelKey } from '@/messages/panel/types';
import { siteTexts } from '@/messages/site';
import type { Member } from '@/payload-types';
import type { ExistingMembers } from '../names/existing-members';
import { closest } from '../names/similar-names';
import { countryOf, dayOf, kindOf, numberOf, yesOrNo } from './choices';
import type { Column } from './columns';

/** Values of a row; empty cells are not in it. */
export type Values = Partial<
  Pick<Member, 'name' | 'acronym' | 'kind' | 'founder' | 'country' | 'place' | 'latitude' | 'longitude' | 'summary'>
> &
  Partial<Pick<Member, 'joinedOn' | 'agreedToListingOn' | 'website' | 'email'>> & {
    memberOf?: string[];
    socialLinks?: { network: string; url: string }[];
  };

/** A cell that can't be read: what is needed, and a suggestion. */
export type CellProblem = { column: Column; cell: string; need: string; hint: string };

/** What a cell needs beyond the validation of its field. */
export type Need =
  PanelKey<'memberImport'> extends infer Key ? (Key extends `memberImport.needs.${infer Name}` ? Name : never) : never;

type Reading = { members: ExistingMembers; language: PanelLanguage };
type Unread = { need: Need; suggestion?: string | null; hint?: string };

/** Returns the values of a row's cells, and the cells that can't be read. */
export function valuesOf(
  cells: Partial<Record<Column, string>>,
  reading: Reading,
): { values: Values; problems: CellProblem[] } {
  const values: Values = {};
  const problems: CellProblem[] = [];
  const t = getT(reading.language);
  for (const [column, cell] of Object.entries(cells) as [Column, string][]) {
    // An empty cell is ignored, and never deletes a value.
    if (cell === '') continue;
    const read = readers[column](cell, reading);
    if (!('need' in read)) Object.assign(values, read);
    else {
      const hint = read.suggestion ? t('memberImport.didYouMean', { suggestion: read.suggestion }) : (read.hint ?? '');
      problems.push({ column, cell, need: t(`memberImport.needs.${read.need}`), hint });
    }
  }
  return { values, problems };
}

/** Completes the address of a website with the scheme that people omit. */
export function webAddressOf(text: string): string | null {
  const address = completeLink(text);
  return isWebAddress(address) ? address : null;
}

type Reader = (cell: string, reading: Reading) => Values | Unread;

const single = (field: Column, value: string | number): Values => ({ [field]: value });

const text =
  (field: 'name' | 'acronym' | 'place' | 'summary' | 'email'): Reader =>
  (cell) =>
    single(field, cell);

const country: Reader = (cell, { language }) => {
  const code = countryOf(cell) as Values['country'] | null;
  if (code) return { country: code };
  const names = countryCodes.map((each) => countryName(language, each));
  return { need: 'country', suggestion: closest(cell, names) };
};

const coordinate =
  (field: 'latitude' | 'longitude'): Reader =>
  (cell) => {
    const value = numberOf(cell);
    // As it will be stored (fields/coordinates.ts): the same place is no change.
    return value === null ? { need: 'number' } : single(field, roundToKilometre(value));
  };

const day =
  (field: 'joinedOn' | 'agreedToListingOn'): Reader =>
  (cell) => {
    const value = dayOf(cell);
    return value === null ? { need: 'date' } : single(field, value);
  };

const readers: Record<Column, Reader> = {
  name: text('name'),
  acronym: text('acronym'),
  place: text('place'),
  summary: text('summary'),
  email: text('email'),
  country,
  countryCode: country,
  latitude: coordinate('latitude'),
  longitude: coordinate('longitude'),
  joinedOn: day('joinedOn'),
  agreedToListingOn: day('agreedToListingOn'),
  kind(cell, { language }) {
    const kind = kindOf(cell);
    if (kind) return { kind };
    const names = Object.values(siteTexts[localeOrSource(language)].members.kind);
    return { need: 'kind', suggestion: closest(cell, names), hint: names.join(', ') };
  },
  founder(cell) {
    const founder = yesOrNo(cell);
    return founder === null ? { need: 'founder' } : { founder };
  },
  website(cell) {
    const website = webAddressOf(cell);
    return website ? { website } : { need: 'website' };
  },
  socialLinks(cell) {
    const addresses = cell.split(/[\s;]+/).filter(Boolean);
    const urls = addresses.flatMap((address) => webAddressOf(address) ?? []);
    return urls.length < addresses.length ? { need: 'website' } : { socialLinks: urls.map(socialLinkOf) };
  },
  memberOf(cell, { members }) {
    const names = members.findByName(cell).length > 0 ? [cell] : cell.split(/[;\n]|, /).map((name) => name.trim());
    const ids: string[] = [];
    for (const name of names.filter(Boolean)) {
      const member = members.findByName(name)[0];
      if (!member) {
        const all = members.all.map((each) => each.name ?? '');
        return { need: 'memberOf', suggestion: closest(name, all) };
      }
      ids.push(member.id);
    }
    return { memberOf: ids };
  },
};

/** `https://www.facebook.com/x` is an account at Facebook. */
function socialLinkOf(url: string): { network: string; url: string } {
  const name = new URL(url).hostname.replace(/^(www|m)\./, '').split('.')[0] ?? '';
  return { network: name.charAt(0).toUpperCase() + name.slice(1), url };
}
