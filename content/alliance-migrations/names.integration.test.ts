import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = process.cwd();

/** The names of this alliance and of its founders, however they are joined: `alliance-migrations` counts too. */
const names = /alliance[\s_-]?migrations|\b(?:OCU|ANVITA)\b/i;

/** Where they may stand. Anywhere else, another alliance would have to hunt for them. */
const theirPlaces = /^(?:content|brand|docs)\/|^README\.md$/;

const lineWithName = (file: string): string | undefined =>
  readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .find((line) => names.test(line));

// Only git tells the project's own files from what was built, stored or installed.
test.skipIf(!existsSync(path.join(root, '.git')))('the names of this alliance stand in its own folders only', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const elsewhere = tracked.filter((file) => !theirPlaces.test(file) && existsSync(path.join(root, file)));
  expect(elsewhere).toContain('package.json');

  const found = elsewhere.flatMap((file) => {
    const line = names.test(file) ? file : lineWithName(file);
    return line ? [`${file}: ${line.trim().slice(0, 120)}`] : [];
  });
  expect(found).toEqual([]);
});
