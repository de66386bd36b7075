import type { Payload, PayloadRequest } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { idOf } from '@/lib/populated';
import { getT } from '@/messages/panel';
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

/** Reads the people who are editors or admins, with id and e-mail address; service accounts have none to write to. */
export async function thoseWhoPublish(payload: Payload): Promise<Pick<User, 'id' | 'email'>[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { in: ['admin', 'editor'] } }, { isService: { not_equals: true } }] },
    select: { email: true },
    depth: 0,
    pagination: false,
    ...bypassAccess('a job has no user; it writes to the people of the team'),
  });
  return docs;
}

/** Reads the accounts of the team, by name, as the user of the request may read them. */
export async function readTeam(req: PayloadRequest): Promise<Pick<User, 'id' | 'name' | 'role' | 'isService'>[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true, role: true, isService: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    // An API key without the permission for personal data gets no names, and the rest of what it asks for.
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}

/** Reads the people of these ids in one query, as the user of the request may read them; deleted accounts are left out. */
export async function readPeople(
  ids: readonly (string | null)[],
  req: PayloadRequest,
): Promise<Map<string, Pick<User, 'name' | 'role'>>> {
  const requested = [...new Set(ids.filter((id) => id !== null))];
  if (requested.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: requested } },
    select: { name: true, role: true },
    depth: 0,
    pagination: false,
    // An API key without the permission for personal data gets no names, and the rest of what it asks for.
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return new Map(docs.map((person) => [person.id, person]));
}

/** Returns the names of people by id, as the user of the request may read them: `quelqu’un` for a deleted account. */
export async function namesOfPeople(
  ids: readonly (string | null)[],
  req: PayloadRequest,
): Promise<(id: string | null) => string> {
  const people = await readPeople(ids, req);
  return (id) => people.get(id ?? '')?.name ?? getT(req.i18n.language)('common.someone');
}
