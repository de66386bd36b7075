import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listenLocally } from '@/lib/test-server';
import { holdPort } from './hold-port';

const host = '127.0.0.1';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('a held port tells proxies to try again, and supervisors that the process lives', async () => {
  const port = await freePort();
  const held = await holdPort(port, host);
  const page = await fetch(`http://${host}:${port}/fr`);
  expect([page.status, page.headers.get('retry-after'), page.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  expect((await fetch(`http://${host}:${port}/readyz`)).status).toBe(503);
  expect((await fetch(`http://${host}:${port}/healthz?now`)).status).toBe(200);
  await held.release();
});

test('a second start finds the port taken, and the first one listens on it afterwards', async () => {
  const port = await freePort();
  const held = await holdPort(port, host);
  await expect(holdPort(port, host)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  // An open connection does not keep the port.
  await fetch(`http://${host}:${port}/`, { keepalive: true });
  await held.release();
  const site = await listenLocally(
    createServer((_, response) => response.end('the site')),
    port,
  );
  expect(await (await fetch(`${site.url}/`)).text()).toBe('the site');
  await site.stop();
});
