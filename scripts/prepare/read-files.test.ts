import type { Payload } from 'payload';
import { expect, test, vi } from 'vitest';
import type { File } from '@/payload-types';
import { readUnreadFiles } from './read-files';

test('a file that is not on the disk is not noted as read: it may be put back', async () => {
  const updateOne = vi.fn();
  const payload = { db: { updateOne } } as unknown as Payload;
  const files = [{ id: 'a', filename: 'never-stored-0123456789.pdf' }, { id: 'b' }] as File[];
  expect(await readUnreadFiles(payload, files)).toBe(0);
  expect(updateOne).not.toHaveBeenCalled();
});
