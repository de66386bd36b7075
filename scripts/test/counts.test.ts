import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFailure, playwrightCounts, sum, vitestCounts } from './counts';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;

describe('counts of Vitest', () => {
  it('name a failed test with its message, and a file that could not be loaded', () => {
    const file = reportOf({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        {
          name: 'lib/dates.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'dates are read' },
            { status: 'failed', fullName: 'dates are shown', failureMessages: [`${red('expected 1')}\n\nto be 2`] },
          ],
        },
        { name: 'lib/broken.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] },
      ],
    });
    expect(vitestCounts(file, false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      failures: [
        'lib/dates.test.ts: dates are shown\n    expected 1\n    to be 2',
        'lib/broken.test.ts\n    Unexpected token',
      ],
      retried: [],
    });
  });

  it('are one failure when the run wrote no report', () => {
    const file = path.join(folder, 'missing.json');
    expect(vitestCounts(file, false)).toMatchObject({
      passed: 0,
      failed: 1,
      failures: [expect.stringContaining(file)],
    });
  });
});

describe('counts of Playwright', () => {
  const spec = (title: string, status: string, ...messages: (string | undefined)[]) => ({
    title,
    file: 'events.spec.ts',
    line: 7,
    tests: [{ status, results: messages.map((message) => (message ? { error: { message } } : {})) }],
  });
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 4 },
    suites: [
      {
        specs: [spec('passes', 'expected', undefined)],
        suites: [
          { specs: [spec('fails', 'unexpected', 'no button'), spec('retries', 'flaky', 'too late', undefined)] },
        ],
      },
    ],
  };

  it('name what failed, and what passed at its second try only', () => {
    expect(playwrightCounts(reportOf(report), false)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 4,
      failures: ['events.spec.ts:7 fails\n    no button'],
      retried: ['events.spec.ts:7 retries\n    too late'],
    });
  });

  it('of several suites keep all names', () => {
    const counts = playwrightCounts(reportOf(report), false);
    expect(sum([counts, counts])).toMatchObject({ passed: 4, failed: 2, skipped: 8, failures: { length: 2 } });
  });
});

it('shortens a long message', () => {
  expect(describeFailure('a test', 'x'.repeat(5000)).length).toBeLessThan(700);
});
