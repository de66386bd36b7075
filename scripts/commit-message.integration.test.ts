import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'commit-message-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The hook's message about a commit message; empty where it accepts it. */
function refusalOf(message: string): string {
  const file = path.join(folder, 'message');
  writeFileSync(file, message);
  const { status, stderr } = spawnSync('sh', ['.githooks/commit-msg', file], { encoding: 'utf8' });
  return status === 0 ? '' : (stderr.split('\n')[0] ?? '');
}

const long = (letters: number) => `fix(map): ${'é'.repeat(letters - 'fix(map): '.length)}\n`;

it.each([
  'feat(events): let a series be cancelled\n',
  'docs: say how a language is added\n\nThe list was in the head of one person.\n',
  'refactor(e2e): move people\n# Please enter the commit message\n',
  long(72),
  'fixup! feat(events): let a series be cancelled\n',
  'Revert "feat(events): let a series be cancelled"\n',
])('takes %j', (message) => {
  expect(refusalOf(message)).toBe('');
});

it.each([
  ['Let a series be cancelled\n', /begin with/],
  ['feature(events): let a series be cancelled\n', /begin with/],
  ['feat(Events): let a series be cancelled\n', /begin with/],
  ['feat(events): let a series be cancelled.\n', /full stop/],
  [long(73), /72 characters/],
  ['fix(map): draw islands\nThey were too small.\n', /second line/],
  ['\n', /begin with/],
])('refuses %j', (message, why) => {
  expect(refusalOf(message)).toMatch(why);
});
