import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

/** Makes the secret that signs the messages of a webhook, as receivers are given it: `whsec_…`. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** What is stored of it. A hash would not do: each signature needs the value itself. */
export const encryptSecret = (payload: Payload, secret: string): string => payload.encrypt(secret);

export const decryptSecret = (payload: Payload, stored: string): string => payload.decrypt(stored);
