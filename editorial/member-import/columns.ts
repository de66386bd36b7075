import { locales, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { sortKey } from '@/lib/slugs';
import { getT } from '@/messages/panel';
import { panelLanguages } from '@/messages/panel/languages';
import { siteTexts } from '@/messages/site';
import { closest } from '../names/similar-names';

/** Contents of a column: fields of a member, and the code of the country beside its name. */
export const columns = [
  ...(['name', 'acronym', 'kind', 'founder', 'country', 'countryCode', 'place', 'latitude', 'longitude'] as const),
  ...(['summary', 'memberOf', 'joinedOn', 'website', 'email', 'socialLinks', 'agreedToListingOn'] as const),
];
export type Column = (typeof columns)[number];

export const columnTitle = (column: Column, language: string): string =>
  getT(language)(`memberImport.columnTitles.${column}`);

/** Other titles of these columns, and their labels in the form of a member. */
const otherTitles: Partial<Record<Column, string[]>> = {
  name: ['Nom de la structure', 'Structure', 'Organisation', 'Membre', 'Organization', 'Member', 'Organización'],
  kind: ['Nature', 'Genre', 'Kind', 'Naturaleza'],
  place: ['Lieu', 'Ville', 'Place', 'Town', 'City', 'Lugar', 'Ciudad'],
  founder: ['Fondateur', 'Founder', 'Fundador'],
  website: ['Site', 'Site internet', 'Web', 'Sitio'],
  email: ['Courriel', 'E-mail', 'Email', 'Mail', 'Correo'],
  agreedToListingOn: ['A accepté de figurer ici le', 'Agreed to be listed on', 'Aceptó figurar aquí el'],
};

const byTitle = new Map<string, Column>();
for (const column of columns) {
  const titles = panelLanguages.map((language) => columnTitle(column, language));
  for (const each of [...titles, ...(otherTitles[column] ?? []), column]) byTitle.set(sortKey(each), column);
}
for (const locale of locales) {
  // Those of the public CSV file (collections/members/csv.ts) have the same names; page and language are made by the
  // site.
  for (const [name, title] of Object.entries(siteTexts[locale].members.table.columns)) {
    const column = columns.find((each) => each === name);
    if (column && !byTitle.has(sortKey(title))) byTitle.set(sortKey(title), column);
  }
}

const sourceNames = panelLanguages.map((language) => sortKey(languageName(language, sourceLocale)));
const endsInSource = new RegExp(` (${sourceNames.join('|')})$`);

/** A title of the table that staff download says its language: the one in the source language is imported. */
const withoutLanguage = (title: string): string => sortKey(title).replace(endsInSource, '');

/** An ignored column of the file, and the title that may have been meant. */
export type LeftOut = { title: string; suggestion: string | null };

/** Returns the content of each column; null for ignored ones, which `leftOut` lists. */
export function columnsOf(head: readonly string[]): { columns: (Column | null)[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const taken = new Set<Column>();
  const byHead = head.map((title) => {
    const column = byTitle.get(withoutLanguage(title)) ?? null;
    if (column && !taken.has(column)) {
      taken.add(column);
      return column;
    }
    if (title !== '') leftOut.push({ title, suggestion: null });
    return null;
  });
  // Suggests only what no other column is: a second "Nom" is not a mistyped first one.
  const free = columns.flatMap((column) =>
    taken.has(column) ? [] : panelLanguages.map((language) => columnTitle(column, language)),
  );
  return { columns: byHead, leftOut: leftOut.map(({ title }) => ({ title, suggestion: closest(title, free) })) };
}
