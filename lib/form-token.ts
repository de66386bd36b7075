import { createHmac, timingSafeEqual } from 'node:crypto';
import { formLimits } from './limits';
import { settings } from './settings';

const sign = (form: string, issuedAt: string): string =>
  createHmac('sha256', settings.secret).update(`form:${form}:${issuedAt}`).digest('base64url');

/** A signed time at which a form was shown. It identifies no visitor, so that a cache may share the page. */
export function formToken(form: string, now = Date.now()): string {
  const issuedAt = now.toString(36);
  return `${issuedAt}.${sign(form, issuedAt)}`;
}

/** Result of checking a form token: `forged` for one that was not made here for this form, or none. */
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
