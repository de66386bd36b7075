import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { nodeFlags } from '@/scripts/node-flags';

const outfile = path.resolve('.tmp/test/serving-process.mjs');
const clients = 16;
/** Of the responses that each client gets before the signal. */
const requestsBefore = 6;

let child: ChildProcess | undefined;

beforeAll(() => {
  buildSync({
    entryPoints: ['server/test-serving-process.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
});
afterEach(() => child?.kill('SIGKILL'));

/** Starts the server as a process of its own. Resolves with its port. */
async function startServer(): Promise<{ port: number; serving: ChildProcess }> {
  const serving = spawn(process.execPath, [...nodeFlags, outfile], {
    env: { ...process.env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = serving;
  for await (const line of createInterface({ input: serving.stdout })) {
    const port = /^port (\d+)$/.exec(line)?.[1];
    if (!port) continue;
    serving.stdout.resume();
    return { port: Number(port), serving };
  }
  throw new Error('The server did not start.');
}

type Answer = { status: number | undefined; isWhole: boolean; isLast: boolean };

function request(port: number, path: string, agent: Agent, client: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ port, path, agent, headers: { 'x-client': String(client), accept: 'text/html' } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('error', reject).on('end', () =>
        resolve({
          status: response.statusCode,
          isWhole: body.startsWith(`<html><h1>${path}</h1>`) && body.endsWith('</html>'),
          isLast: response.headers.connection === 'close',
        }),
      );
    }).on('error', reject);
  });
}

/** A stored page, one that was not requested before, and one of the panel, which is streamed. */
const paths = (client: number, count: number): string[] => ['/fr', `/fr/${client}-${count}`, '/admin'];

test('SIGTERM under load interrupts no response, and none is an error', async () => {
  const { port, serving } = await startServer();
  const ended = once(serving, 'exit');
  const answers: Answer[] = [];
  const failures: unknown[] = [];
  let warm = 0;
  let begin: () => void = () => undefined;
  const allAnswered = new Promise<void>((resolve) => {
    begin = resolve;
  });
  /** Sends one request after another on one connection, until a response closes it. */
  const requestUntilClosed = async (client: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      for (let count = 0; ; count += 1) {
        if (count === requestsBefore) {
          warm += 1;
          if (warm === clients) begin();
        }
        const [path = ''] = paths(client, count).slice(count % 3);
        const answer = await request(port, path, agent, client);
        answers.push(answer);
        if (answer.isLast) return;
      }
    } catch (error) {
      failures.push(error);
    } finally {
      agent.destroy();
    }
  };
  const requests = Array.from({ length: clients }, (_each, client) => requestUntilClosed(client));
  await Promise.race([allAnswered, Promise.all(requests)]);
  serving.kill('SIGTERM');
  await Promise.all(requests);

  expect(failures).toEqual([]);
  expect(answers.filter(({ status, isWhole }) => status !== 200 || !isWhole)).toEqual([]);
  expect(answers.filter(({ isLast }) => isLast)).toHaveLength(clients);
  expect((await ended)[0]).toBe(0);
  // The port is free: nothing listens any more.
  await expect(request(port, '/fr', new Agent(), 0)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
