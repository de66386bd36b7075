import type { Payload, TypedUser } from 'payload';
import { roleOf } from '@/lib/access';

/** Returns the tags of all media that this person may read, each once, in alphabetical order. */
export async function tagsInUse(
  payload: Payload,
  user: TypedUser | null | undefined,
  language: string,
): Promise<string[]> {
  if (!user || !roleOf({ user })) return [];
  const { values } = await payload.findDistinct({
    collection: 'media',
    field: 'tags',
    sort: 'tags',
    overrideAccess: false,
    user,
  });
  // Payload's type says that each value is the field's value; it is one of its items, or null.
  const used = values.map(({ tags }): unknown => tags).filter((tag) => typeof tag === 'string');
  return used.sort((a, b) => a.localeCompare(b, language, { numeric: true }));
}
