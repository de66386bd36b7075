import * as fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { hasRoom } from './free-space';

vi.mock('node:fs', { spy: true });

const disk = (blocks: number, bavail: number) =>
  vi.mocked(fs.statfsSync).mockReturnValueOnce({ blocks, bavail, bsize: 4096 } as fs.StatsFs & fs.BigIntStatsFs);

test('a disk has room for what leaves its reserve', () => {
  disk(1_000_000, 5000);
  expect(hasRoom('.')).toBe(true);
  disk(1_000_000, 5000);
  expect(hasRoom('.', 10 * 1024 * 1024)).toBe(false);
  disk(1_000_000, 10);
  expect(hasRoom('.')).toBe(false);
});

test('one that does not say how large it is has room', () => {
  disk(0, 0);
  expect(hasRoom('.', 1)).toBe(true);
});
