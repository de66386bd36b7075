/**
 * `npm run bench:lists`: how long each list takes with 100 events and with 10,000, each in three languages, in one run
 * on this machine, and how much memory the server uses. Prints a table with the ratio of each page and has no limits:
 * on a busy machine, compare with a second run.
 */
import { locales } from '@/lib/locales';
import { copyEvents, publishOriginal, removeCopies } from './bench/fill';
import { emptySite, type RunningSite, site, startSite } from './bench/site';

const few = 100;
const many = Number(process.argv[2] ?? 10_000);
const tries = 5;

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

type Time = { clock: number; busy: number };

/** How long a page takes, after one warm-up request: the median of the wall clock, the mean of the CPU time. */
async function timeOf(path: string, running: RunningSite): Promise<Time> {
  const request = async () => {
    const start = performance.now();
    const answer = await fetch(site.url + path);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    return performance.now() - start;
  };
  await request();
  const before = running.busyMs();
  const times: number[] = [];
  for (let each = 0; each < tries; each += 1) times.push(await request());
  const clock = times.sort((one, other) => one - other)[Math.floor(tries / 2)] ?? 0;
  return { clock, busy: (running.busyMs() - before) / tries };
}

async function measure(): Promise<{ times: Time[]; memory: number }> {
  const running = await startSite();
  // The index of the search is filled after the start, in the time of the first pages.
  for (const locale of locales) await timeOf(`/api/search?q=bench&locale=${locale}`, running);
  const times: Time[] = [];
  for (const path of paths) times.push(await timeOf(path, running));
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

const row = (name: string, ...cells: string[]) =>
  process.stdout.write(`${name.padEnd(40)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);
const ratio = (one: number, other: number) => (other / one).toFixed(1);
row('', `${few} events`, `${many} events`, 'ratio', 'processor', 'processor', 'ratio');
const nothing: Time = { clock: 0, busy: 0 };
paths.forEach((path, index) => {
  const [one, other] = [before.times[index] ?? nothing, after.times[index] ?? nothing];
  const cells = (name: keyof Time) => [
    `${one[name].toFixed(0)} ms`,
    `${other[name].toFixed(0)} ms`,
    ratio(one[name], other[name]),
  ];
  row(path, ...cells('clock'), ...cells('busy'));
});
const memory = [before.memory, after.memory];
row('memory', ...memory.map((each) => `${each.toFixed(0)} MB`), ratio(before.memory, after.memory));
