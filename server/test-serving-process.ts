/**
 * A process that serves generated pages by the front door, and ends at signals as `npm start` does. It names its port on
 * a line once it accepts requests.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '@/lib/log';
import { endAtSignals } from '@/scripts/signals';
import { FrontDoor } from './front-door';
import { Health } from './health';
import { type RunningServer, startHttpServer } from './http-server';
import { nextHandler } from './next-handler';
import { refuse } from './refusals';

/** How long a page takes to be made, and each part of it to be sent. */
const renderMs = 5;
const part = `<p>${'text '.repeat(10_000)}</p>`;

let server: RunningServer | undefined;
endAtSignals(() => server?.close());

const handle = nextHandler(
  async ({ url }, response) => {
    await pause(renderMs);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.write(`<html><h1>${url}</h1>`);
    for (let count = 0; count < 3; count += 1) {
      response.write(part);
      await pause(renderMs);
    }
    response.end('</html>');
  },
  { log, metrics: null },
);
const door = new FrontDoor({
  handle,
  siteUrl: 'http://localhost',
  clientOf: ({ headers }) => String(headers['x-client']),
  takeRender: () => 0,
  refuse,
});
server = await startHttpServer({ port: 0, door, health: new Health(), metrics: null, log });
process.stdout.write(`port ${server.port}\n`);
