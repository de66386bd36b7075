import type { Where } from 'payload';

/** What media are filtered by, beside their tags. */
export const mediaToggles = ['unused', 'undescribed', 'unanswered'] as const;
export type MediaToggle = (typeof mediaToggles)[number];

/**
 * Simple conditions, which the list's own filters can show and remove. As texts, as those write them and as they stand in an
 * address: Payload's field of a filter takes away a boolean that it did not set itself.
 */
const conditions: Record<MediaToggle, readonly Where[]> = {
  unused: [{ used: { equals: 'false' } }],
  // In the language of the list.
  undescribed: [{ alt: { exists: 'false' } }, { decorative: { not_equals: 'true' } }],
  unanswered: [{ people: { exists: 'false' } }],
};

/** Conditions of a list as its own filters write them: an OR of groups, each an AND. */
function groupsOf(where: Where | undefined): Where[][] {
  if (!where || Object.keys(where).length === 0) return [[]];
  if (where.or && !where.and) return where.or.map((group) => group.and ?? [group]);
  return where.and && !where.or ? [where.and] : [[where]];
}

function fromGroups(groups: readonly Where[][]): Where {
  const filled = groups.filter((group) => group.length > 0);
  return filled.length > 0 ? { or: filled.map((group) => ({ and: group })) } : {};
}

const tagOf = ({ tags }: Where): unknown => (tags && 'equals' in tags ? tags.equals : undefined);

/** In an address, every value is a text. */
const written = (condition: Where): string => JSON.stringify(condition, (_, value) => asText(value));
const asText = (value: unknown): unknown => (typeof value === 'boolean' ? String(value) : value);
const has = (group: readonly Where[], wanted: Where): boolean =>
  group.some((condition) => written(condition) === written(wanted));

/** Returns the tag that a list is filtered by, if any. */
export function requestedTag(where: Where | undefined): string | null {
  const requested = groupsOf(where)
    .flat()
    .map(tagOf)
    .find((tag) => typeof tag === 'string' && tag !== '');
  return typeof requested === 'string' ? requested : null;
}

/** Returns the conditions with another tag, or with none; the other filters stay. */
export function withTag(where: Where | undefined, tag: string | null): Where {
  return fromGroups(
    groupsOf(where).map((group) => [...group.filter(({ tags }) => !tags), ...(tag ? [{ tags: { equals: tag } }] : [])]),
  );
}

/** Whether a list is filtered so, in each of its groups. */
export const isToggled = (where: Where | undefined, toggle: MediaToggle): boolean =>
  groupsOf(where).every((group) => conditions[toggle].every((condition) => has(group, condition)));

/** Returns the conditions with or without this filter; the others stay. */
export function withToggle(where: Where | undefined, toggle: MediaToggle, isOn: boolean): Where {
  const own = conditions[toggle];
  return fromGroups(
    groupsOf(where).map((group) => [...group.filter((condition) => !has(own, condition)), ...(isOn ? own : [])]),
  );
}
