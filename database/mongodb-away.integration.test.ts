import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rememberResponses } from '@/lib/response-status';
import { replaceFailures } from '@/server/replace-failures';
import { startTestMongo } from './test-mongo';
import { pageData, startTestSite, type TestSite } from './test-site';

// A server that tests don't own keeps its primary.
const mongo = process.env.MONGODB_URI ? undefined : await startTestMongo();

describe.skipIf(!mongo)('while MongoDB has no primary', () => {
  let site: TestSite;
  let server: Server;
  let url: string;
  const admin = () => (site.payload.db as unknown as MongooseAdapter).connection.getClient().db('admin');

  beforeAll(async () => {
    site = await startTestSite(mongo?.url('away') ?? '');
    rememberResponses();
    server = createServer(async (request, response) => {
      replaceFailures(request, response);
      const body = ['GET', 'HEAD'].includes(request.method ?? '') ? undefined : await buffer(request);
      const answer = await handleEndpoints({
        config: site.payload.config,
        payloadInstanceCacheKey: site.key,
        request: new Request(`http://localhost${request.url}`, {
          method: request.method,
          headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
          body,
        }),
      });
      response.statusCode = answer.status;
      response.end(await answer.text());
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server?.close();
    await site?.payload.destroy();
    await mongo?.stop();
  });

  test('signed-in users do not get 401 or 403, and continue when there is one again', async () => {
    const [email, password] = ['someone@example.org', 'a long password'];
    await site.content.create({ collection: 'users', data: { email, password } });
    const { id } = await site.content.create({ collection: 'pages', data: pageData('before'), locale: 'fr' });
    const { token } = await site.payload.login({
      collection: 'users',
      data: { email, password },
      overrideAccess: true,
    } as never);
    const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json', 'Accept-Language': 'en' };
    const save = () =>
      fetch(`${url}/api/pages/${id}?locale=fr`, { method: 'PATCH', headers, body: JSON.stringify({ title: 'after' }) });
    const me = () => fetch(`${url}/api/users/me`, { headers });
    expect([(await me()).status, (await save()).status]).toEqual([200, 200]);

    await admin().command({ replSetStepDown: 120, force: true });
    for (const answer of await Promise.all([me(), save()])) {
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({
        errors: [{ code: 'database-unavailable', message: expect.stringContaining('is not answering') }],
      });
    }

    await admin().command({ replSetFreeze: 0 }, { readPreference: 'nearest' });
    await expect.poll(async () => (await save()).status, { timeout: 25_000 }).toBe(200);
    expect(await (await me()).json()).toMatchObject({ user: { email } });
  }, 60_000);
});
