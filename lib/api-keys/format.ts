import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The form of an API key: `alliance_`, 8 characters that name it, 43 of the secret (256 bits), 6 of a checksum. Letters and
 * digits only, so that a double click selects all of it, and a beginning and a checksum by which scanners of repositories
 * tell a leaked key from any other text.
 */
const start = 'alliance_';
const nameLength = 8;
const secretLength = 43;
const checksumLength = 6;

/** Finds API keys in a text. */
const keysInText = new RegExp(`${start}[0-9A-Za-z]{${nameLength + secretLength + checksumLength}}`, 'g');

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Writes a number in base 62, with leading zeros, cut to its last characters. */
function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) text = digits.charAt(Number(rest % 62n)) + text;
  return text;
}

const randomText = (bytes: number, length: number): string =>
  base62(BigInt(`0x${randomBytes(bytes).toString('hex')}`), length);

const checksumOf = (text: string): string => base62(BigInt(crc32(text)), checksumLength);

/** What is stored of a key: the characters that name it, and a hash from which it can't be computed. */
export type StoredKey = { prefix: string; hash: string };

/** Creates a key. It is in the result alone: what is stored can't give it back. */
export function createApiKey(): StoredKey & { key: string } {
  // 62^43 is just above 2^256.
  const text = start + randomText(8, nameLength) + randomText(32, secretLength);
  const key = text + checksumOf(text);
  return { key, prefix: prefixOf(key), hash: hashApiKey(key) };
}

/** Returns the characters that name a key, without its secret: `alliance_3fH8kQ2x`. */
export const prefixOf = (key: string): string => key.slice(0, start.length + nameLength);

/** Whether a text has the form of a key, checksum included: a mistyped one is refused without asking the database. */
export function isApiKey(text: string): boolean {
  const body = text.slice(0, -checksumLength);
  return text === text.match(keysInText)?.[0] && text.endsWith(checksumOf(body));
}

/**
 * Hashes a key as it is stored. One round of SHA-256 is enough: unlike a password, a key has 256 random bits, which can't be
 * guessed at any speed.
 */
export const hashApiKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Compared with where no key has the prefix, so that this case takes as long. */
const noHash = '0'.repeat(64);

/** Whether a key is the stored one, in a time that does not depend on where they differ. */
export const isStoredKey = (key: string, stored: string | null | undefined): boolean =>
  timingSafeEqual(Buffer.from(hashApiKey(key), 'hex'), Buffer.from(stored || noHash, 'hex')) && Boolean(stored);

/** Returns a text with the secrets of all keys in it replaced, for logs and messages. */
export const maskApiKeys = (text: string): string => text.replace(keysInText, (key) => `${prefixOf(key)}…`);

/** Whether a text has a key in it. */
export const hasApiKey = (text: string): boolean => text.search(keysInText) >= 0;

/** Payload's own tokens, which may be sent as Bearer too: three parts with dots. */
const jsonWebToken = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Returns what an `Authorization` header gives as a key, however it looks; null where it has none. Everything that is sent as
 * Bearer and is no token of Payload's is one, so that a damaged key is refused instead of being taken for no key.
 */
export function sentApiKey(authorization: string | null | undefined): string | null {
  const bearer = /^\s*bearer(?:\s+(.*?))?\s*$/i.exec(authorization ?? '');
  if (!bearer) return null;
  const token = bearer[1] ?? '';
  return jsonWebToken.test(token) ? null : token;
}
