import type { Payload, SanitizedConfig } from 'payload';
import { isAdmin } from './access';

/** Longer than any job takes; a mail gives up after a minute. */
const stuckAfterMs = 10 * 60 * 1000;

/**
 * Frees the jobs that a process was running when it was killed: Payload would leave them marked as running for ever.
 * Asked before each run; what another process is really running was claimed more recently.
 */
export async function freeStuckJobs(payload: Payload, now = Date.now()): Promise<true> {
  const before = new Date(now - stuckAfterMs).toISOString();
  await payload.db.updateJobs({
    data: { processing: false },
    returning: false,
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }] },
  });
  return true;
}

/**
 * Gives Payload's record of schedules an access rule: it is added after the plugins have run, and open to everyone who is
 * signed in, who could then put off the purges for years.
 */
export async function closeJobStats(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  const stats = built.globals.find(({ slug }) => String(slug) === 'payload-jobs-stats');
  if (stats)
    Object.assign(stats.access, { read: isAdmin, update: isAdmin, readVersions: isAdmin, readDrafts: isAdmin });
  return built;
}
