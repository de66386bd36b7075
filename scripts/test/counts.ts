import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped; and the name and the start of the message of each test that failed, and
 * of each that passed at its second try only.
 */
export type Counts = {
  passed: number;
  failed: number;
  skipped: number;
  failures: readonly string[];
  retried: readonly string[];
};

export const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], retried: [] };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped, failures, retried }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
      retried: [...total.retried, ...retried],
    }),
    none,
  );
}

function print(title: string, tests: readonly string[]): void {
  if (tests.length > 0) process.stdout.write(`\n${title}:\n${tests.map((each) => `  ${each}\n`).join('')}`);
}

/**
 * Prints again what failed, for readers of the end of a long log, then the last line of a suite, and ends the process:
 * with 1 after a failure.
 */
export function exitWith({ passed, failed, skipped, failures, retried }: Counts): never {
  print('Passed at the second try only', retried);
  print('Failed', failures);
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exit(failed > 0 ? 1 : 0);
}

const maxMessageLength = 600;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with a control character.
const colours = /\u001b\[[\d;]*m/g;

/** The name of a failed test and the start of its message, in as many lines, indented. */
export function describeFailure(name: string, message = ''): string {
  const lines = message.replace(colours, '').slice(0, maxMessageLength).trim().split('\n');
  return [name, ...lines.filter((line) => line.trim()).map((line) => `    ${line}`)].join('\n');
}

/** A run that ended badly counts as a failure even where no single test says so (a file that can't be loaded). */
function honest(counts: Counts, ok: boolean, file: string): Counts {
  if (ok || counts.failed > 0) return counts;
  return { ...counts, failed: 1, failures: [...counts.failures, `${file}: the run ended with an error`] };
}

function read(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

type VitestReport = Partial<Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests`, number>> & {
  testResults?: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
};

/** The counts in a report of Vitest's JSON reporter. */
export function vitestCounts(file: string, ok: boolean): Counts {
  const report = read(file) as VitestReport;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests = 0, numTodoTests = 0 } = report;
  const failures = (report.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    // A file that can't be loaded has no tests.
    if (status === 'failed' && tests.length === 0) return [describeFailure(name, message)];
    return tests.map((test) => describeFailure(`${name}: ${test.fullName}`, test.failureMessages?.[0]));
  });
  return honest({ ...none, passed, failed, skipped: numPendingTests + numTodoTests, failures }, ok, file);
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
};

/** The tests of a suite that ended with this status, with the message of their first try. */
function testsWith(status: 'unexpected' | 'flaky', { suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map((test) =>
        describeFailure(`${file}:${line} ${title}`, test.results.find(({ error }) => error)?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap((suite) => testsWith(status, suite))];
}

/**
 * The counts in a report of Playwright's JSON reporter. On a busy machine (CI) a test is retried once; one that needed
 * it counts as passed, and is printed, so that somebody looks at it.
 */
export function playwrightCounts(file: string, ok: boolean): Counts {
  const report = read(file);
  const stats = (report.stats ?? {}) as Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  const failures = testsWith('unexpected', report);
  const retried = testsWith('flaky', report);
  return honest({ passed: expected + flaky, failed: unexpected, skipped, failures, retried }, ok, file);
}
