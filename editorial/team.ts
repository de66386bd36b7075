import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { idOf } from '@/lib/populated';
import type { User } from '@/payload-types';

/** Reads an account by its id or from a relation; null when it was deleted. */
export async function accountOf(payload: Payload, user: unknown): Promise<User | null> {
  const id = idOf(user);
  if (!id) return null;
  return payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    ...bypassAccess('a job has no user; it writes to the people of the team'),
  });
}

/** Reads the editors and admins, with id and e-mail address. */
export async function thoseWhoPublish(payload: Payload): Promise<Pick<User, 'id' | 'email'>[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { in: ['admin', 'editor'] } },
    select: { email: true },
    depth: 0,
    pagination: false,
    ...bypassAccess('a job has no user; it writes to the people of the team'),
  });
  return docs;
}
