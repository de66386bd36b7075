import { type CsvCell, csvOf } from '@/lib/csv';
import { locales, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { sortKey } from '@/lib/slugs';
import { getT, textByLanguage } from '@/messages/panel';
import { type PanelLanguage, panelLanguages } from '@/messages/panel/languages';
import { siteTexts } from '@/messages/site';
import { ExistingMembers } from '../names/existing-members';
import { closest } from '../names/similar-names';
import { type Column, columns, fields, inWords } from './fields';

/** The code of a country may have a column of its own, as in the public CSV file (collections/members/csv.ts). */
type FileColumn = Column | 'countryCode';

export const columnTitle = (column: Column, language: string): string => getT(language)(fields[column].label);
const titlesOf = (column: Column): string[] => panelLanguages.map((language) => columnTitle(column, language));

const byTitle = new Map<string, FileColumn>();
for (const locale of locales) {
  // Page and language, the other columns of the public file, are made by the site.
  for (const [name, title] of Object.entries(siteTexts[locale].members.table.columns)) {
    if (name in fields || name === 'countryCode') byTitle.set(sortKey(title), name as FileColumn);
  }
}
for (const column of columns) {
  for (const title of [...titlesOf(column), ...(fields[column].titles ?? []), column])
    byTitle.set(sortKey(title), column);
}

/** A title of the table that staff download says its language: the one in the source language is imported. */
const sourceNames = panelLanguages.map((language) => sortKey(languageName(language, sourceLocale)));
const inSource = new RegExp(` (${sourceNames.join('|')})$`);

/** An ignored column of the file, and the title that may have been meant. */
export type LeftOut = { title: string; suggestion: string | null };

/** Returns the content of each column; null for ignored ones, which `leftOut` lists. */
export function columnsOf(head: readonly string[]): { columns: (FileColumn | null)[]; leftOut: LeftOut[] } {
  const found = head.map((title) => byTitle.get(sortKey(title).replace(inSource, '')) ?? null);
  const byHead = found.map((column, index) => (found.indexOf(column) === index ? column : null));
  // Suggests only what no other column is: a second "Nom" is not a mistyped first one.
  const free = columns.filter((column) => !found.includes(column)).flatMap(titlesOf);
  const leftOut = head.filter((title, index) => title !== '' && byHead[index] === null);
  return { columns: byHead, leftOut: leftOut.map((title) => ({ title, suggestion: closest(title, free) })) };
}

/** Name of the member in the example row of the template: a row of this name is never imported. */
export const exampleName = textByLanguage('memberImport.exampleName');

/** Returns the CSV file to fill in: its head, and one row as an example. */
export function templateCsv(language: PanelLanguage): string {
  const reading = { language, members: new ExistingMembers([]) };
  const example = columns.map((column): CsvCell => {
    const { example: value } = fields[column];
    if (column === 'name') return exampleName[language];
    return typeof value === 'number' ? value : inWords(column, value, reading);
  });
  return csvOf([columns.map((column) => columnTitle(column, language)), example], language);
}
