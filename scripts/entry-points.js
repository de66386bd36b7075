/**
 * Lists the scripts that run on Node: `npm run bundle` makes JavaScript of them in `.build/`, knip starts from them, and
 * nothing else names them.
 */

/** What starting and serving the site needs. */
export const siteEntryPoints = [
  'payload.config.ts',
  'scripts/build-site.ts',
  'scripts/start.ts',
  'scripts/prepare/index.ts',
  'scripts/reindex.ts',
  'scripts/backup.ts',
  'scripts/copy-database.ts',
  'scripts/restore.ts',
  'collections/files/reader/index.ts',
];

/** What tests and the makers of generated files need besides. */
export const developmentEntryPoints = [
  'e2e/screenshots/block-previews.ts',
  'e2e/screenshots/guide-screenshots.ts',
  'e2e/screenshots/screenshots.ts',
  'e2e/support/serve.ts',
  'scripts/bench.ts',
  'scripts/bench/bare-node.ts',
  'scripts/bench/flooder.ts',
  'scripts/bench/lighthouse.ts',
  'scripts/bench/time-queries.ts',
  'scripts/print-documents.ts',
  'scripts/test.ts',
  'scripts/test/generated.ts',
  'scripts/test/installations.ts',
  'scripts/test/long.ts',
  'scripts/test/mongo.ts',
  'scripts/test/node.ts',
  'scripts/test/without-owner.ts',
];
