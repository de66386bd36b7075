import type { Where } from 'payload';
import { addDays, endOfDay, noonOf } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { type ActivityAction, activityActions } from './actions';

/** Names of the filters in the address. Not `locale` and the like, which Payload reads itself. */
export const filterNames = {
  person: 'person',
  kind: 'kind',
  action: 'action',
  from: 'from',
  until: 'until',
} as const;

/** What the list of activity is limited to; null where it is not. */
export type ActivityFilters = {
  /** Id of an account. */
  person: string | null;
  /** A collection or a global. */
  kind: string | null;
  action: ActivityAction | null;
  /** Days on the clock of the organisation, both included: `2027-03-05`. */
  from: string | null;
  until: string | null;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Returns the filters of an address; what it can't mean counts as missing.
 *
 * @param kinds what the person may filter by
 */
export function filtersOf(search: Search = {}, kinds: readonly string[]): ActivityFilters {
  const one = (name: keyof typeof filterNames): string => String([search[filterNames[name]] ?? ''].flat()[0] ?? '');
  const person = one('person');
  return {
    person: /^[0-9a-f]{24}$/.test(person) ? person : null,
    kind: kinds.find((kind) => kind === one('kind')) ?? null,
    action: activityActions.find((action) => action === one('action')) ?? null,
    from: dayOf(one('from')),
    until: dayOf(one('until')),
  };
}

/** Returns the page that an address asks for; the first where it asks for none. */
export const pageOf = (search: Search = {}): number => requestedPage(search.page) ?? 1;

/** Returns the end of the address of filters, and of a page of what they find. */
export function filterQuery(filters: ActivityFilters, page = 1): string {
  const set = Object.entries(filters).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const query = new URLSearchParams([...set, ...(page > 1 ? [['page', String(page)]] : [])]).toString();
  return query && `?${query}`;
}

/** A day that exists. */
function dayOf(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const noon = new Date(noonOf(text));
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text) ? text : null;
}

/** The midnight at the end of a day, on the clock of the organisation. */
const midnightAfter = (day: string): string =>
  new Date(endOfDay({ at: noonOf(day), zone: organisationTimeZone })).toISOString();

/** Returns the condition of filters on the rows. */
export function whereActivity({ person, kind, action, from, until }: ActivityFilters): Where {
  return {
    and: [
      ...(person ? [{ by: { equals: person } }] : []),
      ...(kind ? [{ inCollection: { equals: kind } }] : []),
      ...(action ? [{ action: { equals: action } }] : []),
      ...(from ? [{ at: { greater_than_equal: midnightAfter(addDays(from, -1)) } }] : []),
      ...(until ? [{ at: { less_than: midnightAfter(until) } }] : []),
    ],
  };
}
