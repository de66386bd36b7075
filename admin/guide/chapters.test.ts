import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve('docs', 'guide');
const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
const targetsIn = (file: string) =>
  [...readFileSync(path.join(folder, file), 'utf8').matchAll(/!?\[[^\]]*\]\(([^)#]+)[^)]*\)/g)].map(
    ([, to]) => `${to}`,
  );

it.each(files)('%s refers only to pictures and chapters that exist', (file) => {
  const missing = targetsIn(file).filter((target) => !existsSync(path.join(folder, target)));
  expect(missing).toEqual([]);
});

it('shows every picture in the folder', () => {
  const named = new Set(files.flatMap(targetsIn));
  const unused = readdirSync(path.join(folder, 'pictures')).filter((picture) => !named.has(`pictures/${picture}`));
  expect(unused).toEqual([]);
});
