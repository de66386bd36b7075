import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { signIn, waitForSearch } from './api';
import { load, type Speed } from './load';
import { type RunningSite, site } from './site';

const readers = 8;
const readsPerSecond = 400;
const quietSeconds = 10;

/** Readers of the home page before and during a flood, what the flood was answered, and the memory of the server. */
export type Flood = { quiet: Speed; flooded: Speed; flood: Speed; peakMemory: number };

/**
 * Reads the home page at a steady rate while another client, in a process of its own, requests thousands of addresses,
 * none of which is in the cache. The site must believe X-Forwarded-For, so that the client and the readers have addresses of their own.
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
  await waitForSearch(await signIn());
  await read({ seconds: 2 });
  const quiet = await read({ seconds: quietSeconds });
  const flooder = fork(path.join('.build', 'scripts', 'bench', 'flooder.js'), [site.url]);
  const flooding = once(flooder, 'message').then(([speed]) => speed as Speed);
  const [flooded, flood] = await Promise.all([read({ until: flooding }), flooding]);
  return { quiet, flooded, flood, peakMemory: running.peakMemory() };
}
