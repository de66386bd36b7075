/**
 * Runs once before the server takes its first request: opens the database, so that nobody waits for it, and starts
 * the jobs (scheduled publishing). Next alone would start them at the first visit to the admin panel. Remembers each
 * request's response, so that a page can be a 404.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ getPayload }, { default: config }, { rememberResponses }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./lib/response-status'),
  ]);
  rememberResponses();
  await getPayload({ config, cron: true });
}
