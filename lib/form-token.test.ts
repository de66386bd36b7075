import { expect, test } from 'vitest';
import { formToken, readFormToken } from './form-token';
import { formLimits, minuteMs } from './limits';

const now = Date.UTC(2031, 4, 4);
const token = formToken('form-a', now);

test.each([
  [0, 'too-soon'],
  [formLimits.minDelayMs - 1, 'too-soon'],
  [formLimits.minDelayMs, 'good'],
  [5 * minuteMs, 'good'],
  [formLimits.maxDelayMs, 'good'],
  [formLimits.maxDelayMs + 1, 'too-late'],
] as const)('after %d ms a form is %s', (age, state) => {
  expect(readFormToken('form-a', token, now + age)).toBe(state);
});

test('a token is of one form, and made here', () => {
  const later = now + minuteMs;
  expect(readFormToken('form-b', token, later)).toBe('forged');
  const [issuedAt, signature] = token.split('.');
  const older = (now - minuteMs).toString(36);
  for (const forged of ['', '.', issuedAt, `${older}.${signature}`, `${issuedAt}.${signature}x`, `${issuedAt}.`]) {
    expect(readFormToken('form-a', String(forged), later), forged).toBe('forged');
  }
});
