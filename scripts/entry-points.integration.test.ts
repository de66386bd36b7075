import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Modules that read the environment when they are imported: `.env` has to be loaded by then. */
const readSettings = ['lib/locales.ts', 'lib/settings.ts'];

/** What is imported, and run, before the first line of a script. */
async function importedFirst(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    metafile: true,
    outdir: '.tmp/unused',
    packages: 'external',
    platform: 'node',
    write: false,
  });
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) found.add(path);
    }
  }
  return [...found];
}

test.each(['start', 'build-site', 'reindex', 'backup', 'restore', 'copy-database'])(
  'the script %s loads .env before anything reads settings',
  async (name) => {
    const first = await importedFirst(`scripts/${name}.ts`);
    expect(first).toContain(`scripts/${name}.ts`);
    expect(first.filter((file) => readSettings.includes(file))).toEqual([]);
  },
);
