import type { Payload, ServerProps } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';

/** Returns a preference of the person who is signed in, as `setPreference` of Payload's panel has stored it. */
export async function readOwnPreference(payload: Payload, user: ServerProps['user'], key: string): Promise<unknown> {
  if (!user) return null;
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: key } },
        { 'user.relationTo': { equals: user.collection } },
        { 'user.value': { equals: user.id } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    ...bypassAccess('the own preference of the person who is signed in'),
  });
  return docs[0]?.value ?? null;
}
