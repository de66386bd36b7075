import { type CsvCell, csvOf } from '@/lib/csv';
import { localeOrSource } from '@/lib/locales';
import { countryName } from '@/lib/names';
import { getT, textByLanguage } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { siteTexts } from '@/messages/site';
import { type Column, columns, columnTitle } from './columns';

/** Name of the member in the example row: a row of this name is never imported. */
export const exampleName = textByLanguage('memberImport.exampleName');

/** Columns of the template: a country needs no code beside its name. */
const modelColumns = columns.filter((column) => column !== 'countryCode');

function example(column: Column, language: PanelLanguage): CsvCell {
  const cells: Partial<Record<Column, CsvCell>> = {
    name: exampleName[language],
    acronym: 'VNP',
    kind: siteTexts[localeOrSource(language)].members.kind['local-authority'],
    founder: siteTexts[localeOrSource(language)].members.table.no,
    country: countryName(language, 'FR'),
    place: getT(language)('memberImport.cells.place'),
    latitude: 48.11,
    longitude: -1.68,
    summary: getT(language)('memberImport.cells.summary'),
    joinedOn: '2024-03-01',
    website: 'https://example.org',
    email: 'contact@example.org',
    agreedToListingOn: '2024-03-01',
  };
  return cells[column];
}

/** Returns the CSV file to fill in: its head, and one row as an example. */
export function templateCsv(language: PanelLanguage): string {
  const head = modelColumns.map((column) => columnTitle(column, language));
  return csvOf([head, modelColumns.map((column) => example(column, language))], language);
}
