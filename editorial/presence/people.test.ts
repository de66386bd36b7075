import { describe, expect, test } from 'vitest';
import { presenceLimits } from '@/lib/limits';
import { isOpen } from './open-pages';
import { type Present, presentOn } from './people';

const names: Record<string, string> = { a: 'Zoé', b: 'Ana', me: 'Moi' };
const personOf = (user: string): Present => ({ name: names[user] ?? null, role: null, isYou: user === 'me' });
const on = (...users: string[]) =>
  presentOn(
    users.map((user) => ({ user })),
    personOf,
  ).map(({ name }) => name);

describe('people who have a document open', () => {
  test('are named once, however many pages they have', () => {
    expect(on('a', 'b', 'a', 'b')).toEqual(['Ana', 'Zoé']);
    expect(on()).toEqual([]);
  });

  test('are in the order of their names, the one who asks last', () => {
    expect(on('me', 'a', 'b')).toEqual(['Ana', 'Zoé', 'Moi']);
    expect(on('a', 'me', 'b', 'me')).toEqual(['Ana', 'Zoé', 'Moi']);
  });

  test('may have an account that is gone', () => {
    expect(on('gone', 'me')).toEqual([null, 'Moi']);
  });
});

test('a page is open until it has not told of itself for half a minute', () => {
  const now = Date.parse('2027-03-01T09:00:30.000Z');
  const seen = (ms: number) => ({ seenAt: new Date(now - ms).toISOString() });
  expect(presenceLimits.lifetimeMs).toBe(30_000);
  expect(isOpen(seen(29_999), now)).toBe(true);
  expect(isOpen(seen(30_000), now)).toBe(false);
  // Clocks of two servers differ a little.
  expect(isOpen(seen(-500), now)).toBe(true);
});
