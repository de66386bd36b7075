import type { Payload, ServerProps } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';

/** Returns whether a person has left the menu open; null before they have touched it. */
export async function readMenuState(payload: Payload, user: ServerProps['user']): Promise<boolean | null> {
  if (!user) return null;
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: 'nav' } },
        { 'user.relationTo': { equals: user.collection } },
        { 'user.value': { equals: user.id } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    ...bypassAccess('the own preference of the person who is signed in'),
  });
  const { open } = (docs[0]?.value ?? {}) as { open?: unknown };
  return typeof open === 'boolean' ? open : null;
}
