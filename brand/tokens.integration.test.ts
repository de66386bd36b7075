import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ownStyles = (): string[] =>
  execFileSync('git', ['ls-files', '-zco', '--exclude-standard', '*.css', '*.tsx'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => existsSync(file) && !file.startsWith('content/'));

/** Defined by Payload's own style sheets. */
const payloadVariable = /^--(theme|style|base|font-mono|gutter|app-header|nav|doc-controls|spacing)/;

// Only git distinguishes the project's own files from built or installed ones.
test.skipIf(!existsSync('.git'))('every custom property that a style uses is defined somewhere', () => {
  const sources = ownStyles().map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const defined = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)['"\]]*\s*:/g)].map(([, name]) => name)),
  );
  const unknown = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name = '']) =>
      defined.has(name) || payloadVariable.test(name) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(unknown).toEqual([]);
});

test.skipIf(!existsSync('.git'))('colours are defined in brand/ only', () => {
  const elsewhere = ownStyles().filter((file) => file.endsWith('.css') && !file.startsWith('brand/'));
  const colours = elsewhere.flatMap((file) =>
    (readFileSync(file, 'utf8').match(/#[0-9a-f]{6}\b|\brgba?\(/gi) ?? []).map((colour) => `${file}: ${colour}`),
  );
  expect(elsewhere.length).toBeGreaterThan(50);
  expect(colours).toEqual([]);
});
