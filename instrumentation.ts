import type { Instrumentation } from 'next';

/**
 * Runs once before the server takes its first request: opens the database, so that no request waits for it, and starts
 * the jobs (scheduled publishing). Remembers each request's response, so that a page can be a 404. Fills the search,
 * then that of the panel, without keeping anyone waiting. Sends traces of requests where there is a collector for them.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [
    { getPayload },
    { default: config },
    { rememberResponses },
    { fillIndexes },
    { panelIndex },
    { startJobs },
    { closeAtShutdown, onShutdown },
    { followContentRevision },
    { findNextChangeWith },
    { nextPublicChange },
    { createSiteProbe },
    { setSiteProbe },
    { startTracing },
    { settings },
  ] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./lib/response-status'),
    import('./search/index-cache'),
    import('./search/panel/index'),
    import('./editorial/jobs'),
    import('./lib/shutdown'),
    import('./database/revision'),
    import('./lib/content-revision'),
    import('./collections/next-change'),
    import('./database/probe'),
    import('./lib/site-probe'),
    import('./lib/start-tracing'),
    import('./lib/settings'),
  ]);
  closeAtShutdown(await startTracing(settings.traceCollector));
  rememberResponses();
  const payload = await getPayload({ config });
  // SQLite then writes all that was saved into the one file that is copied as a backup.
  closeAtShutdown(() => {
    setSiteProbe(null);
    return payload.destroy();
  });
  setSiteProbe(createSiteProbe(payload));
  findNextChangeWith((now) => nextPublicChange(payload, now));
  const stopFollowing = followContentRevision(payload);
  onShutdown(async () => stopFollowing());
  const jobs = startJobs(payload);
  onShutdown((patienceMs) => jobs.stop(patienceMs));
  // One after the other: readers come first.
  fillIndexes(payload)
    .then(() => panelIndex.fill(payload))
    .catch((err: unknown) =>
      payload.logger.error({ err, msg: 'The search could not be filled; the next search tries again.' }),
    );
}

/** Writes an error that prevented a page to the log, with the id of the request that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (err, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/log');
  log.error({ err, route: routePath }, 'A page could not be rendered');
};
