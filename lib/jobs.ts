import type { SanitizedConfig } from 'payload';
import { isAdmin } from './access';

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
