import type { Payload } from 'payload';
import { idOf } from '@/lib/populated';
import type { User } from '@/payload-types';

// Read by jobs, which are nobody's: past the access rules, to write to the people of the team.

/** An account by its id or as a relation names it; null where it is gone. */
export async function accountOf(payload: Payload, user: unknown): Promise<User | null> {
  const id = idOf(user);
  if (!id) return null;
  return payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true });
}

/** Those who publish, by id and address. */
export async function thoseWhoPublish(payload: Payload): Promise<Pick<User, 'id' | 'email'>[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { in: ['admin', 'editor'] } },
    select: { email: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}
