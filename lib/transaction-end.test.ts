import { expect, test, vi } from 'vitest';
import { atTransactionEnd, tellTransactionEnd } from './transaction-end';

test('what waits for an end is called also where another bundle of this file tells it, the last first', async () => {
  vi.resetModules();
  const other = await import('./transaction-end');
  expect(other.atTransactionEnd).not.toBe(atTransactionEnd);
  const told: string[] = [];
  await atTransactionEnd({ transactionID: 'a' }, (end) => void told.push(`first ${end}`));
  await other.atTransactionEnd({ transactionID: Promise.resolve('a') }, (end) => void told.push(`second ${end}`));
  await other.tellTransactionEnd('a', 'stored', () => undefined);
  await tellTransactionEnd('a', 'undone', () => undefined);
  expect(told).toEqual(['second stored', 'first stored']);
});

test('without a transaction nothing waits', async () => {
  expect(await atTransactionEnd({}, () => undefined)).toBe(false);
});
