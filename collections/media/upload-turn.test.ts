import { expect, test, vi } from 'vitest';
import { uploadContext } from '@/lib/uploads';
import { takeTurnToWrite } from './upload-turn';

const user = { collection: 'users', role: 'editor' };

test.each([
  ['an upload', { payloadAPI: 'REST' }, 1],
  ['one that an endpoint of ours stores', { payloadAPI: 'local', context: uploadContext }, 1],
  ['what is loaded within another save', { payloadAPI: 'local', context: {} }, 0],
])('%s takes the turn to write as it should', async (_, asked, times) => {
  const findOne = vi.fn();
  const req = { ...asked, file: {}, user, payload: { db: { findOne } } };
  await takeTurnToWrite({ args: {}, collection: { slug: 'media' }, operation: 'create', req } as never);
  expect(findOne).toHaveBeenCalledTimes(times);
});
