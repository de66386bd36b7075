/** `npm run bundle`: bundles the scripts of the site into `.build/`; with `--all`, those of tests and generated files too. */
import { build } from 'esbuild';
import { developmentEntryPoints, siteEntryPoints } from './entry-points.js';

const isAll = process.argv.includes('--all');

await build({
  entryPoints: isAll ? [...siteEntryPoints, ...developmentEntryPoints] : siteEntryPoints,
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  outbase: '.',
  outdir: '.build',
  packages: 'external',
  platform: 'node',
  target: 'node20.19',
});
