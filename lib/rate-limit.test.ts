import { expect, test } from 'vitest';
import { RateLimit } from './rate-limit';

test('lets a number through in each window, for each key', () => {
  const limit = new RateLimit({ limit: 2, windowMs: 1000 });
  expect([limit.take('a', 0), limit.take('a', 100), limit.take('a', 400)]).toEqual([0, 0, 600]);
  expect(limit.take('b', 400)).toBe(0);
  expect(limit.take('a', 999)).toBe(1);
  expect(limit.take('a', 1000)).toBe(0);
});

test('stores at most `maxKeys` keys, the newest ones', () => {
  const limit = new RateLimit({ limit: 1, windowMs: 1000, maxKeys: 3 });
  for (const key of ['a', 'b', 'c', 'd']) limit.take(key, 0);
  expect(limit.size).toBe(3);
  expect(limit.take('d', 1)).toBeGreaterThan(0);
  expect(limit.take('a', 1)).toBe(0);
});

test('what was all right is given back, and is no more than was taken', () => {
  const limit = new RateLimit({ limit: 2, windowMs: 1000 });
  limit.giveBack('a');
  expect([limit.take('a', 0), limit.isSpent('a', 0), limit.take('a', 0), limit.isSpent('a', 0)]).toEqual([
    0,
    false,
    0,
    true,
  ]);
  limit.giveBack('a');
  expect([limit.isSpent('a', 0), limit.take('a', 0), limit.take('a', 0)]).toEqual([false, 0, 1000]);
  expect(limit.isSpent('a', 1000), 'in the next window').toBe(false);
});

test('what is forgotten begins again', () => {
  const limit = new RateLimit({ limit: 1, windowMs: 1000 });
  limit.take('a', 0);
  limit.forget('a');
  expect(limit.take('a', 0)).toBe(0);
});

test('keys whose window has ended are dropped, however few there are', () => {
  const limit = new RateLimit({ limit: 1, windowMs: 1000 });
  for (const key of ['a', 'b', 'c']) limit.take(key, 0);
  limit.take('d', 500);
  expect(limit.size).toBe(4);
  limit.take('e', 1000);
  expect(limit.size).toBe(2);
  expect(limit.take('d', 1000), 'still counted').toBe(500);
});

test('a key of the newest window is put back last, and the oldest goes first', () => {
  const limit = new RateLimit({ limit: 2, windowMs: 1000, maxKeys: 2 });
  limit.take('a', 0);
  limit.take('b', 500);
  // The first window of a has ended: its second one ends after that of b.
  limit.take('a', 1000);
  limit.take('c', 1100);
  expect(limit.take('a', 1200), 'counted once before').toBe(0);
  expect(limit.take('a', 1300)).toBe(700);
  expect(limit.size).toBe(2);
});

test('a key that comes again within its window is still the oldest', () => {
  const limit = new RateLimit({ limit: 2, windowMs: 1000, maxKeys: 2 });
  limit.take('a', 0);
  limit.take('b', 500);
  limit.take('a', 600);
  limit.take('c', 700);
  expect([limit.isSpent('a', 700), limit.size]).toEqual([false, 2]);
  limit.take('b', 800);
  expect(limit.isSpent('b', 800), 'b was not forgotten').toBe(true);
});

test('a window ends in the moment it says', () => {
  const limit = new RateLimit({ limit: 1, windowMs: 1000 });
  limit.take('a', 0);
  expect([limit.isSpent('a', 999), limit.isSpent('a', 1000), limit.isSpent('b', 0)]).toEqual([true, false, false]);
});

test('a key that did nothing is given nothing back', () => {
  const limit = new RateLimit({ limit: 1, windowMs: 1000 });
  limit.take('a', 0);
  for (let more = 0; more < 3; more += 1) limit.giveBack('a');
  expect([limit.take('a', 0), limit.take('a', 0)]).toEqual([0, 1000]);
});

test('the state of a key says what is left, and when its window ends', () => {
  const limit = new RateLimit({ limit: 2, windowMs: 1000 });
  expect(limit.stateOf('a', 0)).toEqual({ remaining: 2, resetMs: 1000 });
  limit.take('a', 0);
  expect(limit.stateOf('a', 400)).toEqual({ remaining: 1, resetMs: 600 });
  limit.take('a', 400);
  limit.take('a', 400);
  expect(limit.stateOf('a', 400)).toEqual({ remaining: 0, resetMs: 600 });
  expect(limit.stateOf('a', 1000)).toEqual({ remaining: 2, resetMs: 1000 });
});
