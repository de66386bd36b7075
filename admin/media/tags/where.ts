import type { Where } from 'payload';

/** Conditions of a list as its own filters write them: an OR of groups, each an AND. */
function groupsOf(where: Where | undefined): Where[][] {
  if (!where || Object.keys(where).length === 0) return [[]];
  if (where.or && !where.and) return where.or.map((group) => group.and ?? [group]);
  return where.and && !where.or ? [where.and] : [[where]];
}

const tagOf = ({ tags }: Where): unknown => (tags && 'equals' in tags ? tags.equals : undefined);

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
  const groups = groupsOf(where)
    .map((group) => [...group.filter(({ tags }) => !tags), ...(tag ? [{ tags: { equals: tag } }] : [])])
    .filter((group) => group.length > 0);
  return groups.length > 0 ? { or: groups.map((group) => ({ and: group })) } : {};
}
