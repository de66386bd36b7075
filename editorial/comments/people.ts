import type { PayloadRequest } from 'payload';
import type { Role } from '@/lib/access';

/** Somebody who can be named in a comment. */
export type Colleague = { id: string; name: string; role: Role };

/** Reads the accounts of the others in the team, by name, as the user of the request may read them. */
export async function readColleagues(req: PayloadRequest): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { not_equals: req.user?.id } },
    select: { name: true, role: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs.map(({ id, name, role }) => ({ id, name, role }));
}
