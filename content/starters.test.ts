import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { starterNames, starterToLoad } from './starters';

const folder = mkdtempSync(path.join(tmpdir(), 'starters-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project with these folders of content. */
function project(...names: string[]): string {
  const root = mkdtempSync(path.join(folder, 'project-'));
  for (const name of names) {
    mkdirSync(path.join(root, 'content', name), { recursive: true });
    writeFileSync(path.join(root, 'content', name, 'index.ts'), '');
  }
  mkdirSync(path.join(root, 'content', 'notes'), { recursive: true });
  writeFileSync(path.join(root, 'content', 'types.ts'), '');
  return root;
}

test('each folder with an index is a starter content, and nothing else is', () => {
  expect(starterNames(project('ours', 'blank'))).toEqual(['blank', 'ours']);
  expect(starterNames(mkdtempSync(path.join(folder, 'empty-')))).toEqual([]);
});

test('by default the owner’s content is loaded; blank where there is none', () => {
  expect(starterToLoad(undefined, project('ours', 'blank', 'example'))).toBe('ours');
  expect(starterToLoad(undefined, project('blank', 'example'))).toBe('blank');
});

test('a chosen starter content must exist', () => {
  const root = project('ours', 'blank', 'example');
  expect(starterToLoad('example', root)).toBe('example');
  expect(() => starterToLoad('lorem', root)).toThrow('STARTER_CONTENT is none of: blank, example, ours');
  expect(() => starterToLoad('../content/ours', root)).toThrow('STARTER_CONTENT is none of');
});

test('one of several contents of the owner must be chosen', () => {
  const root = project('ours', 'theirs', 'blank');
  expect(() => starterToLoad(undefined, root)).toThrow('STARTER_CONTENT is missing: one of ours, theirs');
  expect(starterToLoad('theirs', root)).toBe('theirs');
});
