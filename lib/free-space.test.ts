import { expect, test } from 'vitest';
import { hasRoom, hasRoomOn } from './free-space';
import { megabyte } from './limits';

/** A disk of so many megabytes, of which so many are free. */
const disk = (size: number, free: number) => ({ blocks: size, bavail: free, bsize: megabyte });

test.each([
  ['a large disk keeps 16 MB', disk(4000, 17), megabyte, true],
  ['and no byte less', disk(4000, 17), megabyte + 1, false],
  ['a large disk that is nearly full has no room for nothing', disk(4000, 15), 0, false],
  ['a small disk keeps a twentieth', disk(100, 6), megabyte, true],
  ['and no byte less', disk(100, 6), megabyte + 1, false],
  ['a full disk has no room', disk(4000, 0), 0, false],
  ['a disk that does not say how large it is has room', disk(0, 0), megabyte, true],
])('%s', (_, stats, bytes, room) => {
  expect(hasRoomOn(stats, bytes)).toBe(room);
});

test('a folder that is not yet there is on the disk of the nearest one above it', () => {
  expect(hasRoom('not-there/nor-there')).toBe(hasRoom('.'));
  expect(hasRoom('not-there/nor-there', Number.MAX_SAFE_INTEGER)).toBe(false);
});
