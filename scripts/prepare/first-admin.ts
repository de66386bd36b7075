import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import type { Settings } from '@/lib/settings';

/** Letters and digits that can't be mistaken for each other when read from a screen. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password of four groups of five (about 99 bits). */
function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

export type FirstAdmin = {
  email: string /** Only when it was generated: it is shown once. */;
  generatedPassword?: string;
};

/**
 * Creates the first account where there is none, from ADMIN_EMAIL and ADMIN_PASSWORD where set. A generated password
 * must be changed at the first login.
 *
 * @returns the account made, or null when there already was one
 */
export async function createFirstAdmin(payload: Payload, settings: Settings): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', ...bypassAccess('there is no account yet') });
  if (totalDocs > 0) return null;
  const email = settings.adminEmail ?? 'admin@example.org';
  const generatedPassword = settings.adminPassword ? undefined : generatePassword();
  await payload.create({
    collection: 'users',
    data: {
      name: 'Administration',
      email,
      role: 'admin',
      password: settings.adminPassword ?? generatedPassword,
      mustChangePassword: generatedPassword !== undefined,
    } as Parameters<Payload['create']>[0]['data'] as never,
    ...bypassAccess('there is no account yet'),
  });
  return { email, ...(generatedPassword ? { generatedPassword } : {}) };
}
