import { build } from 'esbuild';

/** Bundles the file reader as `npm run bundle` does, for tests that are run before anything else. */
export async function bundleReader(): Promise<void> {
  await build({
    entryPoints: ['collections/files/reader/index.ts'],
    outdir: '.build',
    outbase: '.',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
}
