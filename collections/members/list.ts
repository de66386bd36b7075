import { cache } from 'react';
import type { Filters } from '@/lib/filters';
import { pageSize } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { lastPage } from '@/lib/paging';
import { type Languages, readForData, readTranslated } from '../translated';
import { choicesOf, matching, type Placed, placed } from './filters';

const mapFields = [
  'name',
  'acronym',
  'kind',
  'founder',
  'country',
  'place',
  'latitude',
  'longitude',
  'memberOf',
  'sortTitle',
] as const;

/** All public members by their name in the reader's language. The map shows them all, so all are read, at once. */
const readMembers = cache(async (locale: Locale) => {
  const { docs } = await readTranslated('members', locale, { fields: mapFields });
  return byName(docs);
});

export type ListedMember = Awaited<ReturnType<typeof readMembers>>[number];

/**
 * Sorted here and not by the database: names sort differently in each language, and only published translations have
 * one.
 */
function byName<M extends { sortTitle?: string | null }>(members: M[]): M[] {
  return members.sort((a, b) => ((a.sortTitle ?? '') < (b.sortTitle ?? '') ? -1 : 1));
}

/** The members that have a point on the map. */
export const listPlacedMembers = async (locale: Locale): Promise<Placed<ListedMember>[]> =>
  placed(await readMembers(locale));

/** One page of the members a reader asked for, with all of those that have a point on the map. */
export async function listFilteredMembers(locale: Locale, page: number, filters: Filters<'members'>) {
  const all = await readMembers(locale);
  const found = matching(all, filters);
  return {
    docs: found.slice((page - 1) * pageSize, page * pageSize),
    totalDocs: found.length,
    totalPages: lastPage(found.length),
    placed: placed(found),
    choices: choicesOf(all),
  };
}

const exportFields = [...mapFields, 'summary', 'website', 'email', 'socialLinks', 'joinedOn'] as const;

/** All public fields of the filtered members except rich texts. */
export async function listMembersToExport(locale: Locale, filters: Filters<'members'>, languages: Languages) {
  const docs = await readForData('members', locale, { fields: exportFields, asStored: true, ...languages });
  return matching(byName(docs), filters);
}

export type ExportedMember = Awaited<ReturnType<typeof listMembersToExport>>[number];
