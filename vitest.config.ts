import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { nodeFlags } from './scripts/node-flags';

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': fileURLToPath(new URL('payload.config.ts', import.meta.url)),
      '@': fileURLToPath(new URL('.', import.meta.url)),
    },
  },
  test: {
    environment: 'node',
    // One for each core; Vitest would keep one free for whoever watches.
    poolOptions: { forks: { execArgv: nodeFlags, maxForks: Math.max(2, availableParallelism()) } },
    // Some start databases, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Settings are checked when first imported; nothing that is tested depends on this value.
    env: { PAYLOAD_SECRET: 'a secret for the unit tests, never for a site' },
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**', '**/.tmp/**', 'e2e/**'],
  },
});
