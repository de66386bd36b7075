/**
 * What is not mutated, by reason: no unit test can notice a change there. Integration tests (`*.integration.test.ts`, `*.long.test.ts`) and
 * `e2e/` run these files.
 */
const excluded = {
  'test code': ['**/*.test.ts', '**/test-*.ts', 'search/test-forms/*.ts', '**/*.d.ts'],
  'schemas and tables of data, which a test would only repeat': [
    'collections/*/index.ts',
    'collections/forms/questions.ts',
    'collections/panel-components/*.ts',
    'editorial/review/index.ts',
    'lib/icons.ts',
    'lib/api/public-fields.ts',
    'search/stems/french-words.ts',
  ],
  'queries: they are right or wrong by what a database answers': [
    'collections/*/{queries,list}.ts',
    'collections/documents/files.ts',
    'collections/members/{filters,points,table}.ts',
    'collections/redirects/{renames,taken,target}.ts',
    'editorial/checks/index.ts',
    'editorial/machine-translation/terms.ts',
    'editorial/translation/{next,read,sources}.ts',
    'editorial/review/log.ts',
    'search/{index-cache,queries,reads,search}.ts',
  ],
  'endpoints and hooks that only call Payload': [
    'collections/*/hooks.ts',
    'collections/*/serve.ts',
    'collections/events/derived.ts',
    'collections/media/{access,limit-uploads,tags}.ts',
    'collections/submissions/{attempts,limits,mail,purge,receive,submit}.ts',
    'collections/users/*.ts',
    'editorial/checks/{endpoint,publishing}.ts',
    'editorial/machine-translation/{endpoint,service,suggest}.ts',
    'editorial/review/{endpoints,hooks}.ts',
    'editorial/translation/save.ts',
    'lib/{add-hooks,bulk-writes,in-transaction,internal-collections,jobs,locale-of-globals,locks,publication}.ts',
    'lib/{scheduling,server-texts,transaction-end,uploads}.ts',
    'lib/api/{answer-request,check-saves,describe-errors,field-error,og}.ts',
    'search/endpoint.ts',
  ],
  'processes, disks, mail and open connections': [
    'collections/files/{facts,prepare-file,read}.ts',
    'collections/media/prepare-image.ts',
    'lib/{email,file-response,free-space,generated-response,media-files,response-status,shutdown}.ts',
  ],
};

/**
 * `npm run test:mutation`: changes the code of rules, one change at a time, and lists the changes that no unit test notices.
 * It takes hours for all; `-- --mutate <files> --testFiles <tests beside them>` is for what one is working on.
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
    ...Object.values(excluded).flatMap((patterns) => patterns.map((pattern) => `!${pattern}`)),
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A test process that starts again loads Payload first: with Stryker's 5 seconds, one late answer on a busy machine made the
  // next ones late too, and each counted as a change that was noticed.
  timeoutMS: 60_000,
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
