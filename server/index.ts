import createNext from 'next';
import { log } from '@/lib/log';
import { settings } from '@/lib/settings';
import { FrontDoor } from './front-door';
import { Health } from './health';
import { type RunningServer, startHttpServer } from './http-server';
import { Metrics } from './metrics';
import { nextHandler } from './next-handler';
import { refuse } from './refusals';
import type { Handle } from './render';
import { clientOf, takeRender } from './request-limits';

type Serving = {
  port: number;
  dev: boolean;
  /** Called right before it listens. */
  beforeListening?: () => Promise<void>;
};

/**
 * Serves the built site (or, for development, compiles it on demand) on a port, with Next's own handler. Resolves once
 * requests are answered; rejects when the port is taken.
 */
export async function serve({ port, dev, beforeListening }: Serving): Promise<RunningServer> {
  surviveTheLog();
  const app = createNext({ dev, port });
  await app.prepare();
  const next = app.getRequestHandler();
  const health = new Health();
  const metrics = settings.metricsToken ? new Metrics(settings.metricsToken) : null;
  const door = dev ? null : new FrontDoor({ handle: nextHandler(next, { log, metrics }), ...doorOptions });
  if (door) metrics?.followCache(() => door.statistics);
  const server = await startHttpServer({
    port,
    host: settings.host,
    beforeListening,
    health,
    metrics,
    door: door ?? developmentDoor(next),
    log: dev ? log.child({}, { level: 'error' }) : log,
    ...(dev && { upgrade: app.getUpgradeHandler() }),
  });
  return {
    ...server,
    async close() {
      await server.close();
      await app.close();
    },
  };
}

const doorOptions = { siteUrl: settings.siteUrl, clientOf, takeRender, refuse };

/** While developing, Next answers everything: its own page shows where an error is, and it prints requests itself. */
const developmentDoor = (next: Handle): Pick<FrontDoor, 'answer'> => ({
  answer: async (request, response) => {
    await next(request, response);
    return 'direct' as const;
  },
});

/**
 * Ignores the end of whatever reads the log. Thrown, the broken pipe would be written to the same log as another error,
 * in an endless loop.
 */
function surviveTheLog(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
