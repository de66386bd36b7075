/**
 * Measures pages of a running site as a phone on a slow network loads them, with Lighthouse: the median of five runs.
 *
 *     node .build/scripts/bench/lighthouse.js http://localhost:3000 /fr /fr/evenements
 *
 * Lighthouse is no dependency of this project: LIGHTHOUSE names its command, CHROME_PATH the browser.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { systemChromium } from '../chromium';

const runs = 5;
const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Report = {
  categories: Record<(typeof scores)[number], { score: number | null }>;
  audits: Record<string, { numericValue?: number; score: number | null; details?: { items?: Resource[] } }>;
};
type Resource = { resourceType?: string; transferSize?: number };

const execute = promisify(execFile);

async function examine(url: string): Promise<Report> {
  const [command = '', ...first] = (process.env.LIGHTHOUSE || 'npx --yes lighthouse@12').split(' ');
  const flags = '--chrome-flags=--headless --no-sandbox';
  const categories = `--only-categories=${scores.join(',')}`;
  const { stdout } = await execute(command, [...first, url, '--output=json', '--quiet', flags, categories], {
    env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH || systemChromium() },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Report;
}

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Transferred kilobytes of a kind of file, or of all. */
function kilobytes({ audits }: Report, kind?: string): number {
  const resources = audits['network-requests']?.details?.items ?? [];
  const chosen = resources.filter(({ resourceType }) => kind === undefined || resourceType === kind);
  return chosen.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024;
}

/** What Lighthouse finds to improve in a page, by the names of its audits. */
const failed = ({ audits }: Report): string =>
  Object.entries(audits)
    .filter(([, { score }]) => score !== null && score < 0.9)
    .map(([name]) => name)
    .join(', ');

const [site = '', ...paths] = process.argv.slice(2);
const row = (cells: (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
row(['Page', ...scores, 'LCP, ms', 'TBT, ms', 'KB', 'KB of scripts', 'below 0.9']);
row(['---', ...scores, '', '', '', ''].map((_, index) => (index === 0 ? '---' : '---:')));
for (const path of paths) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await examine(site + path));
  const of = (value: (report: Report) => number) => median(reports.map(value)).toFixed(0);
  const timing = (name: string) => of(({ audits }) => audits[name]?.numericValue ?? 0);
  row([
    path,
    ...scores.map((name) => of(({ categories }) => (categories[name].score ?? 0) * 100)),
    timing('largest-contentful-paint'),
    timing('total-blocking-time'),
    of((report) => kilobytes(report)),
    of((report) => kilobytes(report, 'Script')),
    reports[0] ? failed(reports[0]) : '',
  ]);
}
