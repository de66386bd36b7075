import type { Where } from 'payload';
import type { FilterQuery } from '@/editorial/list-filters/store';

/** A condition on one field: `{ updatedBy: { equals: '6650…' } }`. */
export type Condition = Record<string, Record<string, unknown>>;

/** The conditions of a list as its filter shows them: any of these groups, all of each. */
type Groups = readonly (readonly Condition[])[];

function groupsOf(where: Where | undefined): Groups {
  if (!where || Object.keys(where).length === 0) return [];
  const { or, and } = where as { or?: unknown; and?: unknown };
  if (Array.isArray(or)) return (or as Where[]).map((each) => groupsOf(each).flat()).filter(({ length }) => length > 0);
  if (Array.isArray(and)) return [(and as Where[]).flatMap((each) => groupsOf(each).flat())];
  return isComplete(where as Condition) ? [[where as Condition]] : [];
}

/** Not so is one that a person has begun in Payload's filter, without a value yet. */
const isComplete = (condition: Condition): boolean =>
  Object.values(condition).some((operators) => Object.values(operators).some((value) => value !== undefined));

const whereOf = (groups: Groups): Where | undefined =>
  groups.length === 0 ? undefined : { or: groups.map((and) => ({ and: [...and] as Where[] })) };

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** The same text for the same value, whatever the order of its keys; an address has texts for numbers and truths. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(String(value ?? ''));
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries
    .map(([key, entry]) => `${key}:${canonical(entry)}`)
    .sort()
    .join()}}`;
}

/** Whether all that a list shows fulfils a condition. */
export function hasCondition(where: Where | undefined, condition: Condition): boolean {
  const groups = groupsOf(where);
  return groups.length > 0 && groups.every((group) => group.some((each) => same(each, condition)));
}

/** Returns the conditions of a list with further ones, which all it shows must fulfil. */
export function withConditions(where: Where | undefined, conditions: readonly Condition[]): Where | undefined {
  if (conditions.length === 0) return where;
  const groups = groupsOf(where);
  return whereOf((groups.length === 0 ? [[]] : groups).map((group) => [...group, ...conditions]));
}

/** Returns the conditions of a list without those that are meant; undefined when none is left. */
export function withoutConditions(
  where: Where | undefined,
  isMeant: (condition: Condition) => boolean,
): Where | undefined {
  const groups = groupsOf(where).map((group) => group.filter((each) => !isMeant(each)));
  // A group without conditions would show everything.
  return groups.some(({ length }) => length === 0) ? undefined : whereOf(groups);
}

/** Returns the conditions of a list without one. */
export const withoutCondition = (where: Where | undefined, condition: Condition): Where | undefined =>
  withoutConditions(where, (each) => same(each, condition));

/** Whether two lists show the same, in whatever order. */
export const isSameFilter = (one: FilterQuery, other: FilterQuery): boolean =>
  same(groupsOf(one.where as Where), groupsOf(other.where as Where)) && (one.search ?? '') === (other.search ?? '');

/**
 * Whether Payload's filter would go on showing the values of one filter after another was set: it draws conditions by their
 * number, and each keeps the value that it began with.
 */
export function hasSameShape(one: Where | undefined, other: Where | undefined): boolean {
  const shape = (where: Where | undefined) => groupsOf(where).map(({ length }) => length);
  return shape(one).length > 0 && same(shape(one), shape(other)) && !same(groupsOf(one), groupsOf(other));
}

/** Whether a list shows only a part of its documents. */
export const isFiltered = ({ where, search }: FilterQuery): boolean =>
  groupsOf(where as Where).length > 0 || Boolean(search);
