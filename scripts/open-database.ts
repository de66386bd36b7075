import type { Payload } from 'payload';

/** Payload keeps what it opened, also once it is closed: each has a key of its own. */
let opened = 0;

/**
 * Opens a database with the schema of this site, whatever DATABASE_URL names, and migrates it. Scripts that open none load
 * nothing of Payload.
 */
export async function openDatabase(url: string | undefined): Promise<Payload> {
  const [{ getPayload }, { default: config }, { databaseAdapter }] = await Promise.all([
    import('payload'),
    import('@/payload.config'),
    import('@/database'),
  ]);
  opened += 1;
  const db = { name: '', allowIDOnCreate: true, ...databaseAdapter(url) };
  return getPayload({ config: { ...(await config), db }, key: `opened ${opened}`, disableOnInit: true });
}
