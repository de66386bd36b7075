import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { vi } from 'vitest';

/** The site with its own configuration, on an empty SQLite file of one test file. */
export interface OwnSite {
  payload: Payload;
  stop(): Promise<void>;
}

/**
 * Starts it, one for each test file: settings are read once. What reads them is imported after this, never at the head of
 * the file.
 *
 * @param env further settings, by the names of their variables
 * @param databaseUrl an empty MongoDB database instead of the SQLite file
 */
export async function startOwnSite(env: Record<string, string> = {}, databaseUrl?: string): Promise<OwnSite> {
  await mkdir('.tmp', { recursive: true });
  const folder = await mkdtemp(path.resolve('.tmp/own-site-'));
  const url = databaseUrl ?? `file:${folder}/site.db`;
  for (const [name, value] of Object.entries({ ...env, DATABASE_URL: url })) vi.stubEnv(name, value);
  const { settings } = await import('@/lib/settings');
  // Tests write and empty it: it must be no other.
  if (settings.databaseUrl !== url) throw new Error('Settings were read before the test began.');
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@/payload.config')]);
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';
  const stop = async () => {
    await payload.destroy();
    await rm(folder, { recursive: true, force: true });
  };
  return { payload, stop };
}
