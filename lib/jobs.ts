import type { SanitizedConfig } from 'payload';
import { isAdmin } from './access';

/**
 * Adds an access rule to Payload's record of schedules, which is open to everyone who is signed in: they could postpone
 * the purges for years.
 */
export async function closeJobStats(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  const stats = built.globals.find(({ slug }) => String(slug) === 'payload-jobs-stats');
  if (stats)
    Object.assign(stats.access, { read: isAdmin, update: isAdmin, readVersions: isAdmin, readDrafts: isAdmin });
  return built;
}
