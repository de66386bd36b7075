import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
