import { type Session, sendJson } from './api';
import type { Original } from './content';
import { percentile } from './load';
import { site } from './site';

const publishes = 60;
const readers = 16;

/** Where the title of the published event stands: its page, a list, the API. */
const addresses = (event: string) => ['/fr/evenements/bench', '/fr/evenements', `/api/events/${event}?locale=fr`];

const title = (edition: number) => `Bench edition ${edition}`;
const editionIn = (text: string) => Number(/Bench edition (\d+)/.exec(text)?.[1] ?? 0);

/** Responses that were out of date, of how many, and how long publishing took among the readers. */
export type Staleness = { publishes: number; readers: number; reads: number; stale: number; publishP50: number };

/**
 * Publishes an event while others read it, as fast as they are answered. A response is stale when its request was sent
 * after the answer to a publication, and it shows what there was before.
 */
export async function countStale({ event }: Original, session: Session): Promise<Staleness> {
  let published = 0;
  let isOver = false;
  let reads = 0;
  let stale = 0;
  const publish = async (edition: number) => {
    const start = performance.now();
    const fields = { _status: 'published', title: title(edition) };
    await sendJson('PATCH', `/api/events/${event}?locale=fr`, fields, session);
    published = edition;
    return performance.now() - start;
  };
  const read = async (reader: number) => {
    for (let turn = reader; !isOver; turn += 1) {
      const expected = published;
      const address = addresses(event)[turn % addresses(event).length] ?? '';
      const answer = await fetch(site.url + address);
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
      reads += 1;
      if (editionIn(text) < expected) stale += 1;
    }
  };
  await publish(1);
  const reading = Array.from({ length: readers }, (_, reader) => read(reader));
  const times: number[] = [];
  for (let edition = 2; edition <= publishes + 1; edition += 1) {
    times.push(await publish(edition));
    // Readers fill the cache again before the next one.
    const target = reads + 200;
    while (reads < target) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  isOver = true;
  await Promise.all(reading);
  const sorted = times.sort((one, other) => one - other);
  return { publishes, readers, reads, stale, publishP50: percentile(sorted, 0.5) };
}
