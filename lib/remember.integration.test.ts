import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !/\.test\.tsx?$/.test(file));
const sources = files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));

test('no two callers share a name', () => {
  const names = sources.flatMap(({ source }) =>
    [...source.matchAll(/\bremember\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('nothing else is held on globalThis', () => {
  const holders = sources
    .filter(({ source }) => /\bglobalThis as\b|Symbol\.for\(/.test(source))
    .map(({ file }) => file);
  expect(holders).toEqual(['lib/remember.ts']);
});
