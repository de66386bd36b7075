import { expect, test } from 'vitest';
import { apiKeyLimits, dayMs } from '@/lib/limits';
import { stateOf } from './state';

const now = Date.UTC(2027, 0, 1);
const inMs = (ms: number) => new Date(now + ms).toISOString();

test.each([
  ['active', apiKeyLimits.endsSoonDays * dayMs, null],
  ['ends-soon', apiKeyLimits.endsSoonDays * dayMs - 1, null],
  ['ends-soon', 1, null],
  ['expired', 0, null],
  ['expired', -1, undefined],
  ['revoked', dayMs, inMs(-dayMs)],
  ['revoked', -dayMs, inMs(-2 * dayMs)],
] as const)('a key is %s %i ms before its end, revoked at %o', (state, left, revokedAt) => {
  expect(stateOf({ expiresAt: inMs(left), revokedAt: revokedAt ?? null }, now)).toBe(state);
});
