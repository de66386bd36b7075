import { expect, test, vi } from 'vitest';
import { uploadContext } from '@/lib/uploads';
import { acquireWriteLock } from './limit-uploads';

const user = { collection: 'users', role: 'editor' };

test.each([
  ['an upload', { payloadAPI: 'REST' }, 1],
  ['one that an endpoint of ours stores', { payloadAPI: 'local', context: uploadContext }, 1],
  ['what is loaded within another save', { payloadAPI: 'local', context: {} }, 0],
])('%s acquires the write lock as it should', async (_, requested, times) => {
  const findOne = vi.fn();
  const req = { ...requested, file: {}, user, payload: { db: { findOne } } };
  await acquireWriteLock({ args: {}, collection: { slug: 'media' }, operation: 'create', req } as never);
  expect(findOne).toHaveBeenCalledTimes(times);
});
