import { createHmac, timingSafeEqual } from 'node:crypto';
import { formLimits } from './limits';
import { settings } from './settings';

const sign = (form: string, issuedAt: string): string =>
  createHmac('sha256', settings.secret).update(`form:${form}:${issuedAt}`).digest('base64url');

/** A token saying when a form was shown. It names no visitor, so that a page holding it may be shared by a cache. */
export function formToken(form: string, now = Date.now()): string {
  const issuedAt = now.toString(36);
  return `${issuedAt}.${sign(form, issuedAt)}`;
}

/** What the token of a form that was sent says: `forged` is one that was not made here for this form, or none. */
export type TokenState = 'good' | 'too-soon' | 'too-late' | 'forged';

/** Whether a form was shown long enough ago, and not too long, when it was sent. */
export function readFormToken(form: string, token: string, now = Date.now()): TokenState {
  const [issuedAt = '', signature = ''] = token.split('.', 2);
  const expected = Buffer.from(sign(form, issuedAt));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'forged';
  const age = now - Number.parseInt(issuedAt, 36);
  if (age < formLimits.minDelayMs) return 'too-soon';
  return age > formLimits.maxDelayMs ? 'too-late' : 'good';
}
