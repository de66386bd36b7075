import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => path.join('docs', file)),
].filter((file) => file.endsWith('.md'));

/** The anchor GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

test.each(pages)('the targets of the links of %s exist, files and headings', (page) => {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');
  const problems = [...text.matchAll(/\]\((?!\w+:)([^)\s]*)\)/g)].filter(([, link = '']) => {
    const [target, anchor] = link.split('#');
    const file = target ? path.join(path.dirname(page), decodeURIComponent(target)) : page;
    return !existsSync(file) || (anchor && file.endsWith('.md') && !anchorsIn(file).includes(anchor));
  });
  expect(problems.map(([, link]) => link)).toEqual([]);
});

test.each(pages.filter((page) => page !== 'CHANGELOG.md'))('the paths that %s names exist', (page) => {
  const folders = new Set(readdirSync('.'));
  const named = [...readFileSync(page, 'utf8').matchAll(/`([\w()[\].-]+(?:\/[\w()[\].-]+)*\/?)`/g)].map(
    ([, name]) => name ?? '',
  );
  // Made by a command or by the running site.
  const made = /^(data|media|node_modules|\.[\w-]+)(\/|$)/;
  const paths = named.filter((name) => name.includes('/') && folders.has(name.split('/')[0] ?? '') && !made.test(name));
  expect(paths.filter((name) => !existsSync(name))).toEqual([]);
});
