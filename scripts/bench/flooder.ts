/**
 * Requests addresses that are not in the cache, as one client, and sends its parent how fast they were answered. A process
 * of its own (scripts/bench/flood.ts), so that readers who are measured meanwhile do not wait for it.
 */
import { load } from './load';

/** In this time, at this rate, well over twenty thousand addresses where the server refuses those above its limits. */
const floodSeconds = 15;
/** More than the server lets wait for a render, so that it also has to refuse. */
const connections = 300;
const requestsPerSecond = 2000;

const addresses = ['/fr/evenements?q=', '/fr/recherche?q=', '/fr?q='];

const speed = await load({
  url: process.argv[2] ?? '',
  path: (number) => `${addresses[number % addresses.length]}flood-${number}`,
  headers: { 'accept-encoding': 'gzip', 'x-forwarded-for': '198.51.100.1' },
  seconds: floodSeconds,
  connections,
  rate: requestsPerSecond,
  // Above the limit of a client, and while too many wait.
  otherStatuses: [429, 503],
});
process.send?.(speed, () => process.disconnect());
