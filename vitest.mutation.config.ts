import { defineConfig } from 'vitest/config';
import config, { unitTests } from './vitest.config';

/** The unit tests alone, as Stryker runs them (stryker.config.js). */
export default defineConfig({
  ...config,
  test: { ...config.test, ...unitTests, setupFiles: ['./vitest.mutation.setup.ts'], projects: undefined },
});
