import { cache } from 'react';
import { byLocale, type Locale, type LocaleSettings } from './locales';
import { type Section, sectionPath } from './routes';

type Names = Record<string, Record<Locale, string>>;

/** What a filter is called in addresses, by language (lib/locales.ts). */
const named = (filter: keyof LocaleSettings['filters']) => byLocale(({ filters }) => filters[filter]);

/**
 * The filters of each section, and their names in query parameters. A list reads these names and `page` of a query, and
 * nothing else; an unknown name changes nothing.
 */
export const filterNames = {
  members: {
    kind: named('memberKind'),
    country: named('country'),
    network: named('network'),
    // The circle of the map whose members are listed (lib/map/around.ts).
    around: named('around'),
  },
  events: { year: named('year'), kind: named('eventKind'), country: named('country') },
  documents: {
    kind: named('documentKind'),
    language: named('language'),
    year: named('year'),
    author: named('author'),
  },
} as const satisfies Partial<Record<Section, Names>>;

export type FilteredSection = keyof typeof filterNames;

/** The filters of a request, by their names in the table. The values are the same in every locale. */
export type Filters<S extends Section = Section> = S extends FilteredSection
  ? { readonly [Name in keyof (typeof filterNames)[S]]?: string }
  : Readonly<Record<never, string>>;

/** The query of an address as Next gives it to a page. */
export type Query = Record<string, string | string[] | undefined>;

const namesOf = (section: Section): Names => (section in filterNames ? filterNames[section as FilteredSection] : {});

const parsed = cache((section: Section, locale: Locale, query: string): Readonly<Record<string, string>> => {
  const requested = JSON.parse(query) as Query;
  return Object.fromEntries(
    Object.entries(namesOf(section)).flatMap(([filter, names]) => {
      const value = requested[names[locale]];
      // An empty one is what a form sends for "all". One given twice matches nothing.
      return value ? [[filter, String(value)]] : [];
    }),
  );
});

/**
 * The filters in a query; the same object for the same query within a request, so that cached reads can be keyed by it.
 */
export function requestedFilters<S extends Section>(section: S, locale: Locale, query: Query): Filters<S> {
  return parsed(section, locale, JSON.stringify(query)) as Filters<S>;
}

/** The query of an address with these filters, in a language: `?pays=FR&page=2`; nothing for the first page of all. */
export function filterQuery(section: Section, locale: Locale, filters: Filters, page = 1): string {
  const values: Record<string, string | undefined> = filters;
  const query = new URLSearchParams(
    Object.entries(namesOf(section)).flatMap(([filter, names]) => {
      const value = values[filter];
      return value ? [[names[locale], value]] : [];
    }),
  );
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query}` : '';
}

/** The address of a page of a list with its filters, in a language: `/fr/membres?pays=FR&page=2`. */
export const listPath = (section: Section, locale: Locale, filters: Filters = {}, page = 1): string =>
  sectionPath(section, locale) + filterQuery(section, locale, filters, page);
