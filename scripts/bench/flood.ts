import { load, type Speed } from './load';
import { type RunningSite, site } from './site';

/** In this time, at this rate, well over twenty thousand addresses where the server refuses those above its limits. */
const floodSeconds = 15;
/** More than the server lets wait for a render, so that it also has to refuse. */
const flooders = 300;
const floodsPerSecond = 2000;
const readers = 8;
const readsPerSecond = 400;
const quietSeconds = 10;

/** Readers of the home page before and during a flood, what the flood was answered, and the memory of the server. */
export type Flood = { quiet: Speed; flooded: Speed; flood: Speed; peakMemory: number };

const addresses = ['/fr/evenements?q=', '/fr/recherche?q=', '/fr?q='];

/**
 * Reads the home page at a steady rate while another client requests thousands of addresses, none of which is in the
 * cache. The site must believe X-Forwarded-For, so that the client and the readers have addresses of their own.
 */
export async function measureFlood(running: RunningSite): Promise<Flood> {
  const read = (time: { seconds: number } | { until: Promise<unknown> }) =>
    load({
      url: site.url,
      path: '/fr',
      headers: { 'accept-encoding': 'gzip', 'x-forwarded-for': '192.0.2.1' },
      connections: readers,
      rate: readsPerSecond,
      usage: running,
      ...time,
    });
  await read({ seconds: 2 });
  const quiet = await read({ seconds: quietSeconds });
  const flooding = load({
    url: site.url,
    path: (number) => `${addresses[number % addresses.length]}flood-${number}`,
    headers: { 'accept-encoding': 'gzip', 'x-forwarded-for': '198.51.100.1' },
    seconds: floodSeconds,
    connections: flooders,
    rate: floodsPerSecond,
    // Above the limit of a client, and while too many wait.
    otherStatuses: [429, 503],
    usage: running,
  });
  const [flooded, flood] = await Promise.all([read({ until: flooding }), flooding]);
  return { quiet, flooded, flood, peakMemory: running.peakMemory() };
}
