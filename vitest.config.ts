import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { nodeFlags } from './scripts/node-flags';

/** One for each core; Vitest would leave one free for watch mode. */
const workers = Math.max(2, availableParallelism());

const exclude = ['**/node_modules/**', '**/.next/**', '**/.tmp/**', '**/.build/**', 'e2e/**'];

/** Tests that start a database, a server or a process. */
const integrationTests = '**/*.integration.test.ts';

/** The same, too slow for each change (`npm run test:long`). */
const longTests = '**/*.long.test.ts';

/** Databases and processes start slowly on machines that are busy. */
const patience = { testTimeout: 30_000, hookTimeout: 180_000 };

/** Tests of rules. */
export const unitTests = {
  name: 'unit',
  include: ['**/*.test.ts'],
  exclude: [...exclude, integrationTests, longTests],
  pool: 'threads' as const,
  // Only against a test that hangs: on a machine whose cores are taken, one that reads every source takes seconds.
  testTimeout: 30_000,
};

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': fileURLToPath(new URL('payload.config.ts', import.meta.url)),
      '@': fileURLToPath(new URL('.', import.meta.url)),
    },
  },
  test: {
    environment: 'node',
    // Settings are checked when first imported; nothing that is tested depends on this value.
    env: { PAYLOAD_SECRET: 'a secret for the unit tests, never for a site' },
    poolOptions: {
      // Rules keep no state that another file could see: modules are loaded once for each core, not for each file.
      threads: { execArgv: nodeFlags, maxThreads: workers, isolate: false },
      forks: { execArgv: nodeFlags, maxForks: workers },
    },
    projects: [
      {
        extends: true,
        test: unitTests,
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [integrationTests],
          exclude,
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [longTests],
          exclude,
          ...patience,
        },
      },
    ],
  },
});
