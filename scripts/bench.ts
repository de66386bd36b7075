/**
 * `npm run bench`: how fast the site answers, with 100 events and with 10,000, each in three languages, in one run on this
 * machine. Responses from memory stand beside those of bare Node, so that machines can be compared. Writes the tables of
 * docs/performance.md and has no limits: on a busy machine, compare with a second run. `npm run bench -- 1000 2` takes
 * another number of events, and seconds for each response from memory; it prints its tables only.
 */
import { signIn, waitForSearch } from './bench/api';
import { publishOriginal } from './bench/content';
import { copyEvents, removeCopies } from './bench/copy-events';
import { measureEditor } from './bench/editor';
import { measureFlood } from './bench/flood';
import { measureHits } from './bench/hits';
import { measureMisses } from './bench/misses';
import { reportOf, writeReport } from './bench/report';
import { emptySite, startSite } from './bench/site';
import { countStale } from './bench/staleness';
import { step } from './steps';

const few = 100;
const many = Number(process.argv[2] ?? 10_000);
const hitSeconds = Number(process.argv[3] ?? 5);
const tries = 20;

/** What is measured with few and with many events: rendering, and an editor's work. */
async function measureSize() {
  const running = await startSite();
  const session = await signIn();
  await waitForSearch(session);
  const misses = await measureMisses(running, tries);
  const editor = await measureEditor(running, original, session, tries);
  return { running, session, misses, editor };
}

emptySite();
const first = await step('Start the site, built and empty', () => startSite());
const original = await step('Publish an event', async () => publishOriginal(await signIn()));
await first.stop();

copyEvents(original, few);
const small = await step(`Measure ${few} events`, measureSize);
const smallMemory = small.running.peakMemory();
await small.running.stop();

removeCopies(original);
copyEvents(original, many);
const large = await step(`Measure ${many} events`, measureSize);
const hits = await step('Measure responses from memory', () => measureHits(large.running, hitSeconds));
const staleness = await step('Publish among readers', () => countStale(original, large.session));
const largeMemory = large.running.peakMemory();
await large.running.stop();

const proxies = { TRUSTED_PROXIES: '127.0.0.1, ::1' };
const guarded = await startSite({ ...proxies, REQUESTS_PER_MINUTE: '' });
const limited = await step('Flood, within the usual limit of a client', () => measureFlood(guarded));
await guarded.stop();
const open = await startSite(proxies);
const unlimited = await step('Flood, without a limit', () => measureFlood(open));
await open.stop();

const report = reportOf({
  few,
  many,
  tries,
  small: { ...small, memory: smallMemory },
  large: { ...large, memory: largeMemory },
  hits,
  staleness,
  floods: { limited, unlimited },
});
process.stdout.write(`\n${report}\n`);
if (process.argv.length === 2) writeReport(report);
