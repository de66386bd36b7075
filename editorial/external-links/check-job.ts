import type { Payload, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { minuteMs, secondMs } from '@/lib/limits';
import { settings } from '@/lib/settings';
import { check, type Finding, type StoredVerdict, verdict } from './verdict';

/** Pause between two requests to one site. */
const pause = secondMs;
const timeout = 10 * secondMs;
/** Number of sites that are requested in parallel. */
const sitesAtOnce = 4;
/** An interrupted job starts again, so it is kept short. The next one continues with the rest. */
const budget = 5 * minuteMs;

type Row = StoredVerdict & { id: string; url: string; state?: string | null };

/** Makes the stored external links exactly those of published texts. */
async function listAddresses(payload: Payload): Promise<void> {
  const { docs: links } = await payload.db.find<{ url: string }>({
    collection: 'content-links',
    where: { and: [{ kind: { equals: 'external' } }, { live: { equals: true } }] },
    select: { url: true },
    pagination: false,
    limit: 0,
  });
  const used = new Set(links.map(({ url }) => url));
  const { docs: known } = await payload.db.find<Row>({ collection: 'external-links', pagination: false, limit: 0 });
  const gone = known.filter(({ url }) => !used.has(url)).map(({ id }) => id);
  if (gone.length > 0) await payload.db.deleteMany({ collection: 'external-links', where: { id: { in: gone } } });
  for (const { url } of known) used.delete(url);
  for (const url of used) await payload.db.create({ collection: 'external-links', data: { url, failures: 0 } });
}

async function storeFinding(payload: Payload, row: Row, finding: Finding): Promise<void> {
  const checkedAt = new Date().toISOString();
  const now = verdict({ failures: row.failures ?? 0, failingSince: row.failingSince ?? null }, finding, checkedAt);
  const { reason, status } = finding;
  await payload.db.updateOne({
    collection: 'external-links',
    id: row.id,
    data: { ...now, reason, status, checkedAt },
    returning: false,
  });
  // An unchanged result of two weeks ago changes nothing in the list.
  if (now.state === row.state) return;
  await payload.db.updateMany({
    collection: 'content-links',
    where: { url: { equals: row.url } },
    data: { problem: now.state === 'ok' ? null : now.state },
    returning: false,
  });
}

/** Groups the addresses by site. */
function bySite(rows: readonly Row[]): Row[][] {
  const sites = new Map<string, Row[]>();
  for (const row of rows) {
    const { host } = new URL(row.url);
    sites.set(host, [...(sites.get(host) ?? []), row]);
  }
  return [...sites.values()];
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Checks links that were not checked since the run began: sites in parallel, the addresses of one site one after the
 * other with a pause between, until the time is up.
 *
 * @returns whether all were checked
 */
async function checkExternalLinks(payload: Payload, startedAt: string, until = Date.now() + budget): Promise<boolean> {
  await listAddresses(payload);
  const { docs } = await payload.db.find<Row>({
    collection: 'external-links',
    where: { or: [{ checkedAt: { equals: null } }, { checkedAt: { less_than: startedAt } }] },
    pagination: false,
    limit: 0,
  });
  const sites = bySite(docs);
  const options = {
    userAgent: `LinkCheck/1.0 (+${settings.siteUrl})`,
    timeout,
    allowed: settings.checkedNetworks,
  };
  const checkSite = async (rows: readonly Row[]) => {
    for (const [index, row] of rows.entries()) {
      if (Date.now() > until) return;
      if (index > 0) await wait(pause);
      await storeFinding(payload, row, await check(row.url, options));
    }
  };
  const worker = async () => {
    for (let rows = sites.shift(); rows; rows = sites.shift()) await checkSite(rows);
  };
  await Promise.all(Array.from({ length: sitesAtOnce }, worker));
  return Date.now() <= until;
}

type CheckLinks = { input: { startedAt?: string | null }; output: object };

/** Each week, in the night before Monday, so that the list is ready in the morning. */
export const checkLinks: TaskConfig<CheckLinks> = {
  slug: 'checkLinks',
  schedule: [{ cron: '23 2 * * 1', queue: 'default' }],
  inputSchema: [{ name: 'startedAt', type: 'text' }],
  handler: async ({ input, req: { payload } }) => {
    const startedAt = input?.startedAt ?? new Date().toISOString();
    const done = await checkExternalLinks(payload, startedAt);
    if (!done)
      await payload.jobs.queue({ task: 'checkLinks', input: { startedAt }, ...bypassAccess('a job has no user') });
    return { output: {} };
  },
};
