import { expect, test } from 'vitest';
import { buildFailure } from './build';

test.each([
  ['killed by a signal', { code: null, signal: 'SIGKILL' as const, output: '' }],
  ['killed within a shell', { code: 137, signal: null, output: 'Creating an optimized production build' }],
  ['out of the heap of Node', { code: 134, signal: null, output: 'FATAL ERROR: … JavaScript heap out of memory' }],
  ['a worker that was killed', { code: 1, signal: null, output: 'worker exited with code: null and signal: SIGKILL' }],
])('a build that is %s says that memory ran out', (_, end) => {
  expect(buildFailure(end)).toMatch(/memory ran out: it needs about 3 GB/);
  expect(buildFailure(end)).toContain(end.output);
});

test.each([
  ['an error of the sources', { code: 1, signal: null, output: 'Type error: …' }],
  ['a stop by a person', { code: null, signal: 'SIGTERM' as const, output: '' }],
])('%s is not put down to memory', (_, end) => {
  expect(buildFailure(end)).toBe(`the build failed:\n${end.output}`);
});
