import { expect, test } from 'vitest';
import { cacheLimits, minuteMs } from '@/lib/limits';
import { settings } from '@/lib/settings';
import { takeRender } from './request-limits';

test('a client may not have all renders of a minute at once', () => {
  const inBurst = Math.max(
    cacheLimits.maxRendersInBurst,
    (settings.requestsPerMinute * cacheLimits.burstMs) / minuteMs,
  );
  expect(inBurst).toBeLessThan(settings.requestsPerMinute);
  const waits = Array.from({ length: inBurst + 1 }, () => takeRender('192.0.2.77'));
  expect(waits.slice(0, -1).every((ms) => ms === 0)).toBe(true);
  expect(waits.at(-1)).toBeGreaterThan(0);
  expect(waits.at(-1)).toBeLessThanOrEqual(cacheLimits.burstMs);
  expect(takeRender('192.0.2.78')).toBe(0);
});
