import type { Payload, ServerProps } from 'payload';
import { readOwnPreference } from '../own-preference';

/** Returns whether a person has left the menu open; null before they have touched it. */
export async function readMenuState(payload: Payload, user: ServerProps['user']): Promise<boolean | null> {
  const { open } = ((await readOwnPreference(payload, user, 'nav')) ?? {}) as { open?: unknown };
  return typeof open === 'boolean' ? open : null;
}
