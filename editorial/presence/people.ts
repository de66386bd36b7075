import type { PayloadRequest } from 'payload';
import type { Role } from '@/lib/access';
import { readPeople } from '../team';
import type { OpenPage } from './open-pages';

/** Somebody who has a document open. */
export type Present = {
  /** Null for an account that was deleted meanwhile. */
  name: string | null;
  role: Role | null;
  /** The user who asks, in another tab or on another computer. */
  isYou: boolean;
};

/** Reads who shows pages, each person once, the user of `req` last. Other accounts are read under their access rule. */
export async function peopleOf(
  pages: readonly Pick<OpenPage, 'user'>[],
  req: PayloadRequest,
): Promise<(user: string) => Present> {
  const you = req.user?.id;
  const others = pages.map(({ user }) => user).filter((id) => id !== you);
  const people = await readPeople(others, req);
  return (user) => {
    const account = people.get(user);
    return { name: account?.name ?? null, role: account?.role ?? null, isYou: user === you };
  };
}

/** Each person of these pages once: others by name, then the user who asks. */
export function presentOn(pages: readonly Pick<OpenPage, 'user'>[], personOf: (user: string) => Present): Present[] {
  const people = [...new Set(pages.map(({ user }) => user))].map(personOf);
  return people.sort(
    (one, other) => Number(one.isYou) - Number(other.isYou) || (one.name ?? '').localeCompare(other.name ?? ''),
  );
}
