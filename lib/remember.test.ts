import { expect, test, vi } from 'vitest';
import { remember } from './remember';

test('makes a value once, also for a second copy of the module as Next bundles it', async () => {
  const make = vi.fn(() => ({ count: 0 }));
  const first = remember('test.counter', make);
  vi.resetModules();
  const copy = await import('./remember');
  expect(copy.remember).not.toBe(remember);
  expect(copy.remember('test.counter', make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('keeps names apart, and a value that is undefined', () => {
  const make = vi.fn(() => undefined);
  expect(remember('test.one', () => 1)).toBe(1);
  expect(remember('test.two', () => 2)).toBe(2);
  remember('test.nothing', make);
  remember('test.nothing', make);
  expect(make).toHaveBeenCalledTimes(1);
});
