import type { Payload, Where } from 'payload';
import type { JobCounts, SiteProbe } from '@/lib/site-probe';

const unfinished: Where[] = [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }];
const waiting: Where[] = [...unfinished, { processing: { equals: false } }];

/** Which jobs are in a state, at a moment. */
const conditions = (now: string): Record<keyof JobCounts, Where> => ({
  waiting: { and: [...waiting, { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now } }] }] },
  scheduled: { and: [...waiting, { waitUntil: { greater_than: now } }] },
  running: { and: [...unfinished, { processing: { equals: true } }] },
  failed: { hasError: { equals: true } },
});

async function countJobs(payload: Payload): Promise<JobCounts> {
  const counts = Object.entries(conditions(new Date().toISOString())).map(async ([state, where]) => {
    const { totalDocs } = await payload.db.count({ collection: 'payload-jobs', where });
    return [state, totalDocs] as const;
  });
  // Its keys are those of the conditions.
  return Object.fromEntries(await Promise.all(counts)) as JobCounts;
}

/** Names directly below `/api/`: collections, globals and endpoints. */
const apiNames = ({ config }: Payload): Set<string> =>
  new Set([
    'globals',
    ...config.collections.map(({ slug }) => slug),
    ...config.endpoints.map(({ path }) => path.split('/')[1] ?? '').filter((name) => !name.startsWith(':')),
  ]);

/** Makes the probe by which the server knows whether the database answers and what its jobs do. */
export const createSiteProbe = (payload: Payload): SiteProbe => ({
  apiNames: apiNames(payload),
  pingDatabase: async () => {
    // A row that need not exist, in a small table: on MongoDB, of the primary.
    await payload.kv.get('ping');
  },
  countJobs: () => countJobs(payload),
});
