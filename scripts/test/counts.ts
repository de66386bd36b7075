import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed, failed and were skipped. */
export type Counts = { passed: number; failed: number; skipped: number };

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );
}

/** Prints the last line of a suite, and ends the process: with 1 after a failure. */
export function exitWith({ passed, failed, skipped }: Counts): never {
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exit(failed > 0 ? 1 : 0);
}

/** A run that ended badly counts as a failure even where no single test says so (a file that can't be loaded). */
function honest(counts: Counts, ok: boolean): Counts {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

/** The counts in a report of Vitest's JSON reporter. */
export function vitestCounts(file: string, ok: boolean): Counts {
  const report = read(file) as Partial<Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests`, number>>;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests = 0, numTodoTests = 0 } = report;
  return honest({ passed, failed, skipped: numPendingTests + numTodoTests }, ok);
}

/**
 * The counts in a report of Playwright's JSON reporter. On a busy machine (CI) a test is retried once; one that needed
 * it counts as passed, and is printed, so that somebody looks at it.
 */
export function playwrightCounts(file: string, ok: boolean): Counts {
  const stats = (read(file).stats ?? {}) as Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  if (flaky > 0) process.stdout.write(`${flaky} passed at the second try only (flaky, above)\n`);
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, ok);
}
