/**
 * `npm run test:mutation`: changes the code of rules, one change at a time, and tells which changes no unit test notices.
 * It takes an hour for all; `-- --mutate <files>` is for what one is working on.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'editorial/{checks,review,translation}/**/*.ts',
    'lib/**/*.ts',
    'search/**/*.ts',
    'collections/*/*.ts',
    '!**/*.test.ts',
    '!**/*.d.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What has not changed since the last run is not tried again.
  incremental: true,
  incrementalFile: '.tmp/mutation/incremental.json',
  tempDirName: '.tmp/mutation/sandbox',
  ignorePatterns: ['.next', '.build', '.tmp', 'data', 'test-results'],
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.tmp/mutation/report.html' },
  jsonReporter: { fileName: '.tmp/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: null },
};
