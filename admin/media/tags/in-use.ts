import type { Payload, TypedUser } from 'payload';
import { roleOf } from '@/lib/access';

/** The tags of all pictures that this person sees, each once, in the order of the alphabet; nobody else's for the public. */
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
  // Payload's type says that each value is the field's; it is one of those that the field holds, or null.
  const used = values.map(({ tags }): unknown => tags).filter((tag) => typeof tag === 'string');
  return used.sort((a, b) => a.localeCompare(b, language, { numeric: true }));
}
