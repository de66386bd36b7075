import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Finished } from './bare-node';
import { load, type Speed } from './load';
import { usageOf } from './process-usage';
import { type RunningSite, site, stopProcess } from './site';

/** What readers request most, by what it is called in the report. */
const requests: Record<string, string> = {
  home: '/fr',
  list: '/fr/evenements',
  'filtered list': '/fr/evenements?pays=PE&type=workshop',
  detail: '/fr/evenements/event-1',
  'REST list of 10, depth 1': '/api/events?depth=1&limit=10&locale=fr',
  search: '/fr/recherche?q=rencontre',
  sitemap: '/sitemap-events-1.xml',
  calendar: '/fr/evenements.ics',
};

const encoding = { 'accept-encoding': 'gzip' };
const connections = 16;

/** Headers that Node's server writes itself, or that the measured server sets for the body. */
const ownHeaders = /^(?:date|connection|keep-alive|content-length)$/i;

/** The bytes and headers of a response as they travel. */
async function fetchFinished(requested: string): Promise<Finished> {
  const request = get(site.url + requested, { headers: encoding });
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${requested} answers ${response.statusCode}`);
  const names = response.rawHeaders.filter((_, index) => index % 2 === 0);
  const headers = names.flatMap((name, index) =>
    ownHeaders.test(name) ? [] : [name, response.rawHeaders[index * 2 + 1] ?? ''],
  );
  return { path: requested, headers, etag: response.headers.etag ?? '', body: body.toString('base64') };
}

/** A response from memory, beside the same bytes from Node's own server. */
export type Hit = { name: string; bytes: number; own: Speed; bare: Speed };

/** Measures responses that are in the cache, each beside bare Node, for so many seconds. */
export async function measureHits(running: RunningSite, seconds: number): Promise<Hit[]> {
  const bare = fork(path.join('.build', 'scripts', 'bench', 'bare-node.js'), {
    env: { ...process.env, PORT: String(site.port + 1) },
  });
  await once(bare, 'message');
  const bareUrl = `http://localhost:${site.port + 1}`;
  const bareUsage = usageOf(bare);
  const hits: Hit[] = [];
  const measure = async (name: string, finished: Finished, headers: Record<string, string>, status = 200) => {
    const common = { path: finished.path, headers, seconds, connections, status };
    const own = await load({ ...common, url: site.url, usage: running });
    const other = await load({ ...common, url: bareUrl, usage: bareUsage });
    hits.push({ name, bytes: Buffer.byteLength(finished.body, 'base64'), own, bare: other });
  };
  try {
    for (const [name, requested] of Object.entries(requests)) {
      const finished = await fetchFinished(requested);
      const stored = once(bare, 'message');
      bare.send(finished);
      await stored;
      await measure(name, finished, encoding);
      if (name !== 'home') continue;
      await measure('home, 304', { ...finished, body: '' }, { ...encoding, 'if-none-match': finished.etag }, 304);
    }
  } finally {
    await stopProcess(bare);
  }
  return hits;
}
