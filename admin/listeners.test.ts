import { expect, test, vi } from 'vitest';
import { createListeners } from './listeners';

test('listeners are called at each change, until they end it; those of another value are not', () => {
  const shared = createListeners();
  const listener = vi.fn();
  const other = vi.fn();
  const end = shared.subscribe(listener);
  createListeners().subscribe(other);
  shared.notify();
  shared.notify();
  expect(listener).toHaveBeenCalledTimes(2);
  end();
  shared.notify();
  expect(listener).toHaveBeenCalledTimes(2);
  expect(other).not.toHaveBeenCalled();
});
