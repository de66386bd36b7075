import { remember } from './remember';

/** Jobs by their state: due and not begun, to be run later, running, failed for good. */
export type JobCounts = Record<'waiting' | 'scheduled' | 'running' | 'failed', number>;

/** What the server asks of the site, which is in Next's bundle. */
export type SiteProbe = {
  /** Names directly below `/api/`: collections and endpoints. */
  apiNames: ReadonlySet<string>;
  /** Resolves once the database has answered a read. */
  pingDatabase(): Promise<void>;
  countJobs(): Promise<JobCounts>;
};

const shared = remember('siteProbe', (): { probe: SiteProbe | null } => ({ probe: null }));

/** Sets the probe of this process, once the database is open; null when it is closed. */
export function setSiteProbe(probe: SiteProbe | null): void {
  shared.probe = probe;
}

/** Returns the probe of this process; null while the site starts, and once its database is closed. */
export const siteProbe = (): SiteProbe | null => shared.probe;
