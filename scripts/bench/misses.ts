import { load } from './load';
import { type RunningSite, site } from './site';

const year = new Date().getFullYear();

/** Addresses whose rendering is measured. */
export const missPaths = [
  '/fr',
  '/en',
  '/fr/evenements',
  '/en/events',
  '/fr/evenements?page=3',
  `/fr/evenements?annee=${year - 1}`,
  '/fr/evenements?type=workshop&pays=PE',
  '/fr/evenements?pays=online',
  '/fr/evenements/event-1',
  '/en/events/event-1-en',
  '/fr/membres',
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
  '/api/events?limit=10&depth=1&locale=fr',
];

/** Encodes some letters of a query's names, chosen by the bits of a number: other addresses with the same meaning. */
function encodeSome(address: string, number: number): string {
  let bits = number;
  return address.replace(/[a-z](?=[a-z]*=)/g, (letter) => {
    const isEncoded = bits % 2 === 1;
    bits = Math.floor(bits / 2);
    return isEncoded ? `%${letter.charCodeAt(0).toString(16)}` : letter;
  });
}

/**
 * An address that the cache has not seen and that is answered like this one: with a parameter that pages of its kind
 * don't read or, for the API, which refuses those, with names written differently.
 */
export function uncached(address: string, number: number): string {
  if (address.startsWith('/api/')) return encodeSome(address, number);
  const separator = address.includes('?') ? '&' : '?';
  return `${address}${separator}${address.includes('q=') ? 'annee' : 'q'}=${number}`;
}

/** The rendering of a response: milliseconds of the clock, of the CPU, and of those in the database. */
export type Miss = { p50: number; p99: number; cpu: number; database: number };

let variants = 0;

/** Measures how long each address takes to render, one request at a time. */
export async function measureMisses(running: RunningSite, amount: number): Promise<Miss[]> {
  const render = (address: string, times: number) =>
    load({ url: site.url, path: () => uncached(address, ++variants), amount: times, usage: running });
  for (const address of missPaths) await render(address, 3);
  const misses: Miss[] = [];
  for (const address of missPaths) {
    const before = await running.databaseMs();
    const { p50, p99, cpu } = await render(address, amount);
    misses.push({ p50, p99, cpu, database: ((await running.databaseMs()) - before) / amount });
  }
  return misses;
}
