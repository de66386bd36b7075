import type { PayloadRequest } from 'payload';
import type { Role } from '@/lib/access';
import { readTeam } from '../team';

/** Somebody who can be named in a comment. */
export type Colleague = { id: string; name: string; role: Role };

/** Reads the accounts of the other people in the team, by name, as the user of the request may read them. */
export async function readColleagues(req: PayloadRequest): Promise<Colleague[]> {
  const others = (await readTeam(req)).filter(({ id, isService }) => id !== req.user?.id && !isService);
  return others.map(({ id, name, role }) => ({ id, name, role }));
}
