import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const clientModules = execFileSync('git', ['ls-files', 'admin'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && /^['"]use client['"]/.test(readFileSync(file, 'utf8')));

/** The files that a module brings to the browser. */
async function filesOf(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints, bundle: true, write: false, metafile: true, outdir: 'out' },
    ...{ packages: 'external', format: 'esm', jsx: 'automatic', logLevel: 'silent', loader: { '.css': 'empty' } },
  });
  return Object.keys(metafile.inputs);
}

const isCatalog = (file: string) => /^messages\/panel\/(\w\w\/|catalogs\.ts|index\.ts)/.test(file);

test('client components bring no catalog to the browser: it gets the texts of one language from PanelTexts', async () => {
  expect(clientModules.length).toBeGreaterThan(50);
  expect((await filesOf(clientModules)).filter(isCatalog)).toEqual([]);
});

test('a module that has catalogs is seen', async () => {
  expect((await filesOf(['admin/texts/provider.tsx'])).filter(isCatalog)).toContain('messages/panel/catalogs.ts');
});
