import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Flood } from './flood';
import type { Hit } from './hits';
import type { Speed } from './load';
import { type Miss, missPaths } from './misses';
import type { Staleness } from './staleness';

const page = 'docs/performance.md';
const start = '<!-- npm run bench writes from here … -->';
const end = '<!-- … to here -->';

type Size = { misses: Miss[]; editor: Record<string, Speed>; memory: number };

type Results = {
  few: number;
  many: number;
  tries: number;
  small: Size;
  large: Size;
  hits: Hit[];
  staleness: Staleness;
  floods: { limited: Flood; unlimited: Flood };
};

const whole = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 });
/** Enough digits to compare: two of what is below ten. */
const shown = (value: number) => (value < 10 ? value.toFixed(value < 1 ? 2 : 1) : whole(value));
const ratio = (one: number, other: number) => (one / other).toFixed(2);

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const hitRow = ({ name, bytes, own, bare }: Hit) => [
  name,
  whole(bytes),
  whole(own.perSecond),
  whole(bare.perSecond),
  ratio(own.perSecond, bare.perSecond),
  ...[own.p50, own.p99, bare.p50, bare.p99, own.cpu, bare.cpu].map(shown),
];

function missRow(address: string, one: Miss, other: Miss): string[] {
  return [
    `\`${address}\``,
    ...[one.p50, other.p50].map(shown),
    ratio(other.p50, one.p50),
    shown(other.p99),
    ...[one.cpu, other.cpu].map(shown),
    shown(other.database),
  ];
}

const editorRow = (name: string, one: Speed, other: Speed) => [
  name,
  ...[one.p50, other.p50].map(shown),
  ratio(other.p50, one.p50),
  ...[other.p99, other.cpu].map(shown),
];

const floodRow = (name: string, { quiet, flooded, flood, peakMemory }: Flood) => [
  `${whole(flood.requests)}, ${name}`,
  ...[quiet.p50, quiet.p99, flooded.p50, flooded.p99].map(shown),
  ratio(flooded.p99, quiet.p99),
  whole(flood.perSecond),
  `${whole(peakMemory)} MB`,
];

const none: Miss = { p50: Number.NaN, p99: Number.NaN, cpu: Number.NaN, database: Number.NaN };
const noSpeed: Speed = { perSecond: Number.NaN, p50: Number.NaN, p99: Number.NaN, cpu: Number.NaN, requests: 0 };

/** The tables of a run, in Markdown. */
export function reportOf({ few, many, tries, small, large, hits, staleness, floods }: Results): string {
  const sizes = [`p50, ${whole(few)}`, `p50, ${whole(many)}`, 'ratio', `p99, ${whole(many)}`];
  const { publishes, readers, reads, stale, publishP50 } = staleness;
  return [
    `\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}.`,
    `Times in milliseconds; CPU in seconds per 1,000 requests (milliseconds each). ${whole(few)} and ${whole(many)} events.`,
    '### Responses from memory',
    table(
      ['Response', 'bytes', 'requests/s', 'bare Node', 'ratio', 'p50', 'p99', 'its p50', 'its p99', 'CPU', 'its CPU'],
      hits.map(hitRow),
    ),
    `### Responses that are rendered, ${tries} of each, one at a time`,
    table(
      ['Address', ...sizes, `CPU, ${whole(few)}`, `CPU, ${whole(many)}`, 'of it database'],
      missPaths.map((address, index) => missRow(address, small.misses[index] ?? none, large.misses[index] ?? none)),
    ),
    '### An editor',
    table(
      ['Request', ...sizes, 'CPU'],
      Object.entries(small.editor).map(([name, one]) => editorRow(name, one, large.editor[name] ?? noSpeed)),
    ),
    '### Publishing among readers',
    `${publishes} publications with ${readers} readers: **${stale} stale** of ${whole(reads)} responses; a publication took ${shown(publishP50)} ms (median).`,
    '### Different addresses, none in the cache',
    table(
      ['Client', 'p50', 'p99', 'p50 meanwhile', 'p99 meanwhile', 'ratio of p99', 'addresses/s', 'memory'],
      [floodRow('within its limit', floods.limited), floodRow('without a limit', floods.unlimited)],
    ),
    '### Memory',
    `The server held ${whole(small.memory)} MB at most with ${whole(few)} events, ${whole(large.memory)} MB with ${whole(many)}.`,
  ].join('\n\n');
}

/** Replaces the tables of docs/performance.md. */
export function writeReport(report: string): void {
  const text = readFileSync(page, 'utf8');
  const [before, rest = ''] = text.split(start);
  const [, after = ''] = rest.split(end);
  writeFileSync(page, `${before}${start}\n\n${report}\n\n${end}${after}`);
}
