import { expect, test } from 'vitest';
import { findingOfStatus, verdict } from './verdict';

test('a link is broken when two checks in a row failed', () => {
  const failed = findingOfStatus(404);
  const first = verdict({ failures: 0, failingSince: null }, failed, '2026-11-01');
  expect(first).toEqual({ state: 'unsure', failures: 1, failingSince: '2026-11-01' });
  const unsure = verdict(first, findingOfStatus(503), '2026-11-08');
  expect(unsure).toMatchObject({ state: 'unsure', failures: 1 });
  const second = verdict(unsure, failed, '2026-11-15');
  expect(second).toEqual({ state: 'broken', failures: 2, failingSince: '2026-11-01' });
  expect(verdict(second, findingOfStatus(403), '2026-11-22').state).toBe('broken');
  expect(verdict(second, findingOfStatus(200), '2026-11-22')).toEqual({ state: 'ok', failures: 0, failingSince: null });
});
