import { countryCodes } from '@/lib/countries';
import { noonOf } from '@/lib/dates';
import { webAddressOf } from '@/lib/link-address';
import { localeOrSource, organisationTimeZone } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { roundToKilometre } from '@/lib/places/round';
import { idsOf } from '@/lib/populated';
import { sortKey } from '@/lib/slugs';
import { readTypedDate } from '@/lib/typed-dates/read';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { PlainKey } from '@/messages/panel/types';
import { siteTexts } from '@/messages/site';
import type { Member } from '@/payload-types';
import type { ExistingMembers } from '../names/existing-members';
import { countryOf, kindOf } from '../names/kinds-and-countries';

/** What reading a file needs: the members that there are, and the language of the panel. */
export type Reading = { members: ExistingMembers; language: PanelLanguage };

/** In place of the value of a cell that can't be read: what it needs, what is wrong in it, and names that may be meant. */
export class Unread {
  constructor(
    readonly need: PlainKey,
    readonly text = '',
    readonly names: readonly string[] = [],
  ) {}
}

/** A field of a member that a file can fill in. */
type ImportedField = {
  /** Its label in the form, which is the title of its column. */
  label: PlainKey;
  /** Other titles that are recognised. */
  titles?: readonly string[];
  /** Returns the value of a cell; left out where it is stored as it is written. */
  read?: (cell: string, reading: Reading) => unknown;
  /** Returns a value as a text; left out where it is shown as it is stored. */
  show?: (value: never, reading: Reading) => string;
  /** A value for the example row of the template. */
  example?: string | number;
};

const coordinate = {
  read(cell: string) {
    const [, sign, degrees = '', decimals = '0'] =
      /^([-−]?)(\d{1,3})(?:[.,](\d+))?$/.exec(cell.replace(/[\s°]/g, '')) ?? [];
    if (!degrees) return new Unread('memberImport.needs.number');
    // As it will be stored (fields/coordinates.ts): the same place is no change.
    return roundToKilometre(Number(`${sign && '-'}${degrees}.${decimals}`));
  },
};

/** A day, in all spellings that the field of the form reads. */
const day = {
  read(cell: string, { language }: Reading) {
    const read = readTypedDate(cell, language, { withTime: false, zone: organisationTimeZone });
    return read && !('reason' in read) ? noonOf(read.day) : new Unread('memberImport.needs.date');
  },
  show: (at: string) => at.slice(0, 10),
  example: '2024-03-01',
};

const yes = new Set(['oui', 'yes', 'si', 'x', '1', 'vrai', 'true', 'verdadero', 'o', 'y']);
const no = new Set(['non', 'no', '0', 'faux', 'false', 'falso', 'n']);

const kindNames = (language: PanelLanguage) => siteTexts[localeOrSource(language)].members.kind;

/** The fields, in the order of the template's columns. */
const table = {
  name: {
    label: 'members.name',
    titles: ['Nom de la structure', 'Structure', 'Organisation', 'Membre', 'Organization', 'Member', 'Organización'],
  },
  acronym: { label: 'members.acronym', example: 'VNP' },
  kind: {
    label: 'members.kind',
    titles: ['Nature', 'Genre', 'Kind', 'Naturaleza'],
    read: (cell, { language }) =>
      kindOf(cell) ?? new Unread('memberImport.needs.kind', cell, Object.values(kindNames(language))),
    show: (kind: Member['kind'], { language }) => kindNames(language)[kind],
    example: 'local-authority',
  },
  founder: {
    label: 'members.founder',
    titles: ['Fondateur', 'Founder', 'Fundador'],
    read(cell) {
      const word = sortKey(cell);
      return yes.has(word) || (no.has(word) ? false : new Unread('memberImport.needs.founder'));
    },
    show: (isFounder: boolean, { language }) => getT(language)(isFounder ? 'difference.yes' : 'difference.no'),
  },
  country: {
    label: 'fields.country',
    read(cell, { language }) {
      const names = () => countryCodes.map((code) => countryName(language, code));
      return countryOf(cell) ?? new Unread('memberImport.needs.country', cell, names());
    },
    show: (code: string, { language }) => countryName(language, code),
    example: 'FR',
  },
  place: { label: 'members.place', titles: ['Ville', 'Town', 'City', 'Ciudad'], example: 'Rennes' },
  latitude: { label: 'fields.latitude', ...coordinate, example: 48.11 },
  longitude: { label: 'fields.longitude', ...coordinate, example: -1.68 },
  summary: { label: 'fields.summary' },
  memberOf: {
    label: 'members.memberOf',
    read(cell, { members }) {
      const listed = cell.split(/[;\n]|, /).filter((name) => name.trim() !== '');
      const names = members.findByName(cell).length > 0 ? [cell] : listed;
      const unknown = names.find((name) => members.findByName(name).length === 0);
      const all = () => members.all.flatMap(({ name }) => name ?? []);
      if (unknown) return new Unread('memberImport.needs.memberOf', unknown, all());
      return names.flatMap((name) => members.findByName(name)[0]?.id ?? []);
    },
    show(networks: NonNullable<Member['memberOf']>, { members }) {
      const ids = idsOf(networks);
      return members.all.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(', ');
    },
  },
  joinedOn: { label: 'members.joinedOn', ...day },
  website: {
    label: 'members.website',
    titles: ['Site internet', 'Web', 'Sitio'],
    read: (cell) => webAddressOf(cell) ?? new Unread('errors.webAddress'),
    example: 'https://example.org',
  },
  email: { label: 'members.email', titles: ['Email', 'Mail', 'Correo'], example: 'contact@example.org' },
  socialLinks: {
    label: 'fields.socialLinks',
    read(cell) {
      const urls = (cell.match(/[^\s;]+/g) ?? []).map(webAddressOf);
      return urls.includes(null) ? new Unread('errors.webAddress') : urls.map((url) => socialLinkOf(String(url)));
    },
    show: (links: NonNullable<Member['socialLinks']>) => links.map(({ url }) => url).join(' '),
  },
  agreedToListingOn: {
    label: 'members.agreedToListingOn',
    titles: ['Accord pour paraître', 'Agreed to be listed', 'Aceptó figurar'],
    ...day,
  },
} satisfies Record<string, ImportedField>;

export type Column = keyof typeof table;
export const fields: Readonly<Record<Column, ImportedField>> = table;
export const columns = Object.keys(table) as Column[];

/** Values of a row; empty cells are not in it. */
export type Values = Partial<Pick<Member, Exclude<Column, 'memberOf' | 'socialLinks'>>> & {
  memberOf?: string[];
  socialLinks?: { network: string; url: string }[];
};

/** Returns a value as a text in the language of the panel. */
export function inWords(column: Column, value: unknown, reading: Reading): string {
  if (value === null || value === undefined || value === '') return '';
  return fields[column].show?.(value as never, reading) ?? String(value);
}

/** `https://www.facebook.com/x` is an account at Facebook. */
function socialLinkOf(url: string): { network: string; url: string } {
  const name = new URL(url).hostname.replace(/^(www|m)\./, '').split('.')[0] ?? '';
  return { network: name.charAt(0).toUpperCase() + name.slice(1), url };
}
