import { defineConfig, devices } from '@playwright/test';
import { installation, settingsOfInstallation } from './e2e/support/installation';
import { chromiumOptions } from './scripts/chromium';

// Some specs read the site's own tables (languages, fields), which need the settings to be complete.
Object.assign(process.env, settingsOfInstallation);

/** The tests of another starter content: its own and, of one that has pages of all kinds, those that hold for any. */
const testsOfStarter = {
  testDir: '.',
  testMatch: [
    `content/${installation.starter}/e2e/*.spec.ts`,
    ...(installation.starter === 'blank' ? [] : ['e2e/axe.spec.ts', 'e2e/crawl.spec.ts']),
  ],
};

export default defineConfig({
  outputDir: `test-results/${installation.port}`,
  // One database and one server, which works as much as the browser: more workers would only wait for each other.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  // Where others share the machine a slow moment is no fault of the site; the second try is reported at the end.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: installation.url,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // A trace slows every action: where there is a second try, that one is recorded.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: chromiumOptions(),
  },
  projects: [
    {
      name: installation.onMongo ? 'mongo' : 'sqlite',
      ...(installation.starter === 'example' ? { testDir: 'e2e' } : testsOfStarter),
      // On MongoDB, the tests that say so: what a database could do differently.
      ...(installation.onMongo ? { grep: /@mongo/ } : {}),
    },
  ],
  webServer: {
    command: 'node --conditions=production .build/e2e/support/serve.js',
    url: `${installation.url}/api/globals/settings`,
    // To write tests against a server that is already there; a run of its own always starts afresh.
    reuseExistingServer: process.env.E2E_REUSE === '1',
    timeout: 10 * 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
