import { developmentEntryPoints, siteEntryPoints } from './scripts/entry-points.js';

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    ...siteEntryPoints,
    ...developmentEntryPoints,
    // Found in their folders (content/index.ts).
    'content/*/index.ts',
    // Read by Payload.
    'database/migrations/**/*.ts',
    // Stand for packages in the browser (admin/bundle/turbopack.ts).
    'admin/bundle/{http-status,no-json-schemas}.ts',
    // Run by a test as a process of its own.
    '**/test-*-process.ts',
    // Named in stryker.config.js.
    'vitest.mutation.{config,setup}.ts',
  ],
  project: ['**/*.{js,ts,tsx}'],
  ignore: ['payload-types.ts', 'app/(payload)/admin/importMap.d.ts'],
  // A program of Python (`npm run test:api`).
  ignoreBinaries: ['schemathesis'],
  payload: false,
  ignoreExportsUsedInFile: true,
};
