/**
 * `npm run bench:lists`: how long each list takes with 100 events and with 10,000, each in three languages, in one run on
 * this machine, and how much memory the server holds. Prints a table with the ratio of each page. Nothing is judged here:
 * on a busy machine look at a second run before believing the first.
 */

import { copyEvents, publishOriginal, removeCopies } from './bench/fill';
import { emptySite, site, startSite } from './bench/site';

const few = 100;
const many = Number(process.argv[2] ?? 10_000);
const tries = 7;

const year = new Date().getFullYear();
const paths = [
  '/fr',
  '/en',
  '/fr/evenements',
  '/en/events',
  '/fr/evenements?page=3',
  `/fr/evenements?annee=${year - 1}`,
  '/fr/evenements?type=workshop&pays=PE',
  '/fr/evenements?pays=online',
  '/fr/evenements/event-1',
  '/fr/membres/bench',
  '/fr/concepts/bench',
  '/fr/documents',
  '/fr/plan-du-site',
  '/fr/recherche?q=rencontre',
  '/fr/evenements.ics',
  '/en/events.ics',
  '/fr/evenements.xml',
  '/fr/feed.xml',
  '/sitemap.xml',
  '/sitemap-events-1.xml',
  '/fr/membres.csv',
  '/api/events?limit=10',
];

/** The middle of several answers of a page, in milliseconds, after one that warms it up. */
async function timeOf(path: string): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each <= tries; each += 1) {
    const start = performance.now();
    const answer = await fetch(site.url + path);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    if (each > 0) times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(tries / 2)] ?? 0;
}

async function measure(): Promise<{ times: number[]; memory: number }> {
  const running = await startSite();
  const times: number[] = [];
  for (const path of paths) times.push(await timeOf(path));
  const memory = running.peakMemory();
  await running.stop();
  return { times, memory };
}

emptySite();
const first = await startSite();
const original = await publishOriginal();
await first.stop();
copyEvents(original, 0, few);
const before = await measure();
removeCopies(original);
copyEvents(original, 0, many);
const after = await measure();

const row = (...cells: (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, index) => String(cell)[index ? 'padStart' : 'padEnd'](index ? 12 : 44)).join('')}\n`,
  );
row('ms', `${few} events`, `${many} events`, 'ratio');
paths.forEach((path, index) => {
  const [one = 0, other = 0] = [before.times[index], after.times[index]];
  row(path, one.toFixed(0), other.toFixed(0), (other / one).toFixed(1));
});
row('memory, MB', before.memory.toFixed(0), after.memory.toFixed(0), (after.memory / before.memory).toFixed(1));
