import crypto, { randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** What is stored of a password. */
export type StoredPassword = { hash?: string | null; salt?: string | null };

/** How Payload 3.90.1 hashes passwords (it exports none of it): the current method, and the one without a version. */
const currentPrefix = 'pbkdf2-sha256-v1:';
const current = { iterations: 600_000, keyLength: 32 };
const legacy = { iterations: 25_000, keyLength: 512 };

const derive = (password: string, salt: string, { iterations, keyLength }: typeof current): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256');

/** Verifies a password. */
export async function isPassword(password: string, { hash, salt }: StoredPassword): Promise<boolean> {
  if (!hash || !salt) return false;
  const isCurrent = hash.startsWith(currentPrefix);
  const stored = Buffer.from(isCurrent ? hash.slice(currentPrefix.length) : hash, 'hex');
  const derived = await derive(password, salt, isCurrent ? current : legacy);
  return derived.length === stored.length && timingSafeEqual(derived, stored);
}

/** Takes as long as verifying a password, for accounts that don't exist. */
export async function hashForNothing(password: string): Promise<void> {
  await derive(password, randomBytes(32).toString('hex'), current);
}
