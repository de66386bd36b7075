import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gracefulStop } from './stop';

let server: Server;
let port: number;
let stop: (patienceMs: number) => Promise<void>;
let held: Array<() => void> = [];
const agents: Agent[] = [];
const sockets: Socket[] = [];

beforeEach(async () => {
  held = [];
  server = createServer((request, response) => {
    if (request.url === '/held') held.push(() => response.end('done'));
    else response.end('ok');
  });
  stop = gracefulStop(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  vi.useRealTimers();
  for (const agent of agents.splice(0)) agent.destroy();
  for (const socket of sockets.splice(0)) socket.destroy();
  server.closeAllConnections();
  server.close();
});

const client = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return agent;
};

function ask(path: string, agent: Agent): Promise<{ connection: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get({ port, path, agent }, (response: IncomingMessage) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ connection: response.headers.connection, body }));
      response.on('error', reject);
    }).on('error', reject);
  });
}

test('sixteen clients that keep asking on their connections are all answered with `Connection: close`', async () => {
  const clients = Array.from({ length: 16 }, client);
  await Promise.all(clients.map((agent) => ask('/', agent)));
  const failures: unknown[] = [];
  /** Sends requests until a response closes the connection. */
  const requestUntilClosed = async (agent: Agent): Promise<number> => {
    for (let count = 1; ; count += 1) {
      const answer = await ask('/', agent).catch((error: unknown) => {
        failures.push(error);
        return { connection: 'close', body: '' };
      });
      if (answer.connection === 'close') return count;
    }
  };
  const requests = clients.map(requestUntilClosed);
  const stopped = stop(30_000);
  await Promise.all(requests);
  await stopped;
  expect(failures).toEqual([]);
});

test('what is being answered is answered, and its connection closed after it', async () => {
  const agent = client();
  const answer = ask('/held', agent);
  await expect.poll(() => held.length).toBe(1);
  let isStopped = false;
  const stopped = stop(30_000).then(() => {
    isStopped = true;
  });
  await expect.poll(() => server.listening).toBe(false);
  await expect(ask('/', client())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(isStopped).toBe(false);
  held[0]?.();
  expect(await answer).toEqual({ connection: 'close', body: 'done' });
  await stopped;
});

test('what does not end is cut when the patience is over', async () => {
  const answer = ask('/held', client());
  const cut = expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
  await expect.poll(() => held.length).toBe(1);
  await stop(1);
  await cut;
});

/** A new connection that has sent `words`. */
async function connected(words: string): Promise<Socket> {
  const accepted = once(server, 'connection');
  const socket = connect(port);
  socket.on('error', () => undefined);
  sockets.push(socket);
  await accepted;
  if (words) socket.write(words);
  return socket;
}

test('a connection on which nothing was ever said does not hold the stop', async () => {
  await connected('');
  await stop(120_000);
});

test('nor does one that became another protocol', async () => {
  server.on('upgrade', (_request, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
  const socket = await connected('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  await once(socket, 'data');
  await stop(120_000);
});

test('a request that has arrived, and is not read yet, is answered when idle connections are closed', async () => {
  const socket = await connected('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'data');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const stopped = stop(120_000);
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  // Before the next read, and where timers run: as if the process had been busy since the request was sent.
  await new Promise((resolve) => setTimeout(resolve));
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  vi.advanceTimersByTime(1000);
  const [answer] = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  expect(String(answer)).toMatch(/^HTTP\/1.1 200 OK.*Connection: close.*ok$/s);
  await stopped;
});

test('clients that have connected, and are not accepted yet, are answered', async () => {
  const clients = 5;
  const sent = new Int32Array(new SharedArrayBuffer(4));
  const asking = new Worker(
    `const { parentPort, workerData: { clients, port, sent } } = require('node:worker_threads');
    for (let client = 0; client < clients; client += 1) {
      const socket = require('node:net').connect(port, '127.0.0.1');
      let answer = '';
      socket.on('data', (part) => { answer += part; });
      socket.on('error', ({ code }) => { answer = code; });
      socket.on('close', () => parentPort.postMessage(answer));
      socket.write('GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n', () => {
        Atomics.add(sent, 0, 1);
        Atomics.notify(sent, 0);
      });
    }`,
    { eval: true, workerData: { clients, port, sent } },
  );
  const answers: string[] = [];
  asking.on('message', (answer: string) => answers.push(answer));
  await once(asking, 'online');
  // This thread accepts nothing until all have sent their request.
  for (let count = 0; count < clients; count = Atomics.load(sent, 0)) Atomics.wait(sent, 0, count);
  await stop(120_000);
  await expect.poll(() => answers).toHaveLength(clients);
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1.1 200 OK.*ok$/s);
  await asking.terminate();
});
