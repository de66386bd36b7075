import type { CollectionConfig } from 'payload';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;
type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('path' in value);

function join(first: Part, second: Part): Part {
  const joined: Part = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const existing = joined[name];
    if (Array.isArray(existing) && Array.isArray(value)) joined[name] = [...existing, ...value];
    else if (isPart(existing) && isPart(value)) joined[name] = join(existing, value);
    else joined[name] = value;
  }
  return joined;
}

/** Merges the components of several features for one collection: lists are concatenated, views are merged. */
export function joinComponents(...parts: readonly Components[]): Components {
  return parts.reduce<Part>((joined, part) => join(joined, part as Part), {}) as Components;
}
