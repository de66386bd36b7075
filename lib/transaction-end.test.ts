import { expect, test, vi } from 'vitest';
import { atTransactionEnd, runTransactionEndCallbacks } from './transaction-end';

test('listeners are called, the last added first, also when another bundled copy of this module reports the end', async () => {
  vi.resetModules();
  const other = await import('./transaction-end');
  expect(other.atTransactionEnd).not.toBe(atTransactionEnd);
  const called: string[] = [];
  await atTransactionEnd({ transactionID: 'a' }, (end) => void called.push(`first ${end}`));
  await other.atTransactionEnd({ transactionID: Promise.resolve('a') }, (end) => void called.push(`second ${end}`));
  await other.runTransactionEndCallbacks('a', 'stored', () => undefined);
  await runTransactionEndCallbacks('a', 'undone', () => undefined);
  expect(called).toEqual(['second stored', 'first stored']);
});

test('without a transaction nothing waits', async () => {
  expect(await atTransactionEnd({}, () => undefined)).toBe(false);
});
