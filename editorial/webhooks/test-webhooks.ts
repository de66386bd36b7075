import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Payload } from 'payload';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { dayMs, secondMs, webhookLimits } from '@/lib/limits';
import { apiOf, hashQuickly, type TestPerson } from '@/lib/test-api';
import { passTime, stopClock } from '@/lib/test-clock';
import { startTestMail, type TestMail } from '@/lib/test-mail';
import { rollBackMember } from '../changes/test-rolled-back';
import { type WebhookType, webhookTypes } from './types';

type Received = { path: string; headers: Record<string, string>; body: string };
type Message = { type: string; timestamp: string; data: { id: string; locales: string[]; urls: object } };

/** Tests of webhooks with a receiver, on a site of their own, for each database. */
export function testWebhooks(start: (env: Record<string, string>) => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;
  let api: ReturnType<typeof apiOf>;
  let smtp: TestMail;
  let admin: TestPerson;
  let origin: string;
  const received: Received[] = [];
  /** What the receiver answers, one for each request; 204 where there is none. */
  let answers: { status: number; location?: string }[] = [];
  const receiver = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers as Record<string, string>, body });
      const { status, location } = answers.shift() ?? { status: 204 };
      response.writeHead(status, location ? { Location: location } : {}).end();
    });
  });

  beforeAll(async () => {
    hashQuickly();
    await new Promise<void>((resolve) => {
      receiver.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    smtp = await startTestMail();
    site = await start({ ...smtp.env, LINK_CHECK_NETWORKS: '127.0.0.1/32' });
    payload = site.payload;
    api = apiOf(payload);
    admin = await api.personOf('admin');
    stopClock();
    // Its first reader makes the record.
    await api.request('GET', '/api/changes');
  });

  afterEach(async () => {
    received.length = 0;
    answers = [];
    for (const collection of ['webhook-deliveries', 'webhooks', 'payload-jobs'] as const)
      await payload.db.deleteMany({ collection, where: {} });
  });

  afterAll(async () => {
    vi.useRealTimers();
    await site?.stop();
    await smtp?.stop();
    receiver.close();
  });

  /** The session of some days ago has ended. */
  const adminToken = () => api.signIn(admin.email);
  const post = async (path: string, body: object = {}, token?: string) =>
    api.request('POST', path, { body, token: token ?? (await adminToken()) });

  /** A webhook with a secret. */
  async function webhook(types: readonly WebhookType[] = webhookTypes.map(({ type }) => type)) {
    const { json, text } = await post('/api/webhooks', {
      name: 'Réutilisation',
      url: `${origin}/hook`,
      types,
      active: true,
    });
    const { id } = (json.doc ?? {}) as { id?: string };
    if (!id) throw new Error(text);
    const { json: made } = await post(`/api/editorial/webhooks/${id}/secret`);
    await runJobs();
    return { id, secret: String(made.secret) };
  }

  const member = async (data: object = {}) => {
    const { id } = await payload.create({
      collection: 'members',
      data: { name: 'Port-Clair', kind: 'association', _status: 'published', ...data } as never,
      locale: 'fr',
      overrideAccess: true,
    });
    return String(id);
  };
  const update = (id: string, data: object) =>
    payload.update({ collection: 'members', id, data: data as never, locale: 'fr', overrideAccess: true });

  /** Runs all jobs that are due, as the server does every ten seconds. */
  async function runJobs(): Promise<void> {
    passTime(10 * secondMs);
    for (let isOver = false; !isOver; ) {
      const { remainingJobsFromQueried = 0, jobStatus } = await payload.jobs.run({ limit: 20, overrideAccess: true });
      isOver = remainingJobsFromQueried === 0 && Object.keys(jobStatus ?? {}).length === 0;
    }
  }

  const messages = () => received.map(({ body }) => JSON.parse(body) as Message);
  const deliveries = async () => {
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'webhook-deliveries',
      sort: 'position',
      pagination: false,
    });
    return docs;
  };

  test('sends ids and addresses of what changed, in order, signed by the specification', async () => {
    const { secret } = await webhook();
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const id = await member({ name: 'Ville secrète' });
    await runJobs();
    await update(id, { name: 'Ville', _status: 'published' });
    await update(id, { _status: 'draft' });
    await runJobs();
    expect(messages().map(({ type }) => type)).toEqual(['member.published', 'member.updated', 'member.unpublished']);
    const [first, , last] = messages();
    const urls = { fr: 'http://localhost:3000/fr/membres/ville-secrete' };
    expect(first).toEqual({
      type: 'member.published',
      timestamp: expect.any(String),
      data: { collection: 'members', id, locales: ['fr'], urls },
    });
    // Nothing but its id of what is not public when the message is sent.
    expect(last?.data).toEqual({ collection: 'members', id, locales: [], urls: {} });
    for (const { headers, body } of received) {
      expect(headers['content-type']).toBe('application/json');
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
    }
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
    expect((await deliveries()).map(({ status, attempts, answerCode }) => [status, attempts, answerCode])).toEqual([
      ['delivered', 1, 204],
      ['delivered', 1, 204],
      ['delivered', 1, 204],
    ]);
  });

  test('sends nothing of what is not public, is rolled back, was before, or was not asked for', async () => {
    await member({ name: 'Avant' });
    passTime(secondMs);
    await webhook(['member.published']);
    await rollBackMember(payload, 'Perdue');
    await member({ visibility: 'hidden' });
    await payload.create({
      collection: 'members',
      data: { name: 'Brouillon', kind: 'association', _status: 'draft' } as never,
      draft: true,
      locale: 'fr',
      overrideAccess: true,
    });
    const id = await member();
    await update(id, { name: 'Autre', _status: 'published' });
    await runJobs();
    expect(messages()).toMatchObject([{ type: 'member.published', data: { id } }]);
    expect(await deliveries()).toHaveLength(1);
  });

  test('tries again with the same id for about a day, then it has failed; it can be sent again', async () => {
    await webhook();
    answers = Array.from({ length: 20 }, () => ({ status: 500 }));
    await member();
    await runJobs();
    expect(received).toHaveLength(1);
    let waited = 0;
    for (const delay of webhookLimits.retryDelaysMs) {
      expect(await deliveries()).toMatchObject([{ status: 'waiting', answerCode: 500, problem: 'refused' }]);
      passTime(delay);
      waited += delay;
      await runJobs();
    }
    expect(waited / dayMs).toBeGreaterThan(0.9);
    expect(waited / dayMs).toBeLessThan(1.5);
    expect(received).toHaveLength(webhookLimits.retryDelaysMs.length + 1);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ status: 'failed', attempts: 8 });
    passTime(dayMs);
    await runJobs();
    expect(received).toHaveLength(8);
    answers = [];
    expect((await post(`/api/editorial/webhook-deliveries/${delivery?.id}/resend`)).status).toBe(200);
    await runJobs();
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 1, answerCode: 204, problem: null }]);
  });

  test('follows no redirect, and sends nothing to an address that has become private', async () => {
    const { id } = await webhook();
    answers = [{ status: 302, location: `${origin}/elsewhere` }];
    await member();
    await runJobs();
    expect(received.map(({ path }) => path)).toEqual(['/hook']);
    expect(await deliveries()).toMatchObject([{ status: 'waiting', answerCode: 302, problem: 'redirect' }]);
    await payload.db.updateOne({
      collection: 'webhooks',
      id,
      data: { url: origin.replace('127.0.0.1', '127.0.0.2') },
      returning: false,
    });
    passTime(webhookLimits.retryDelaysMs[0] ?? 0);
    await runJobs();
    expect(received).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ status: 'waiting', answerCode: null, problem: 'inner' }]);
  });

  test.each([
    'http://10.0.0.1/hook',
    'https://127.0.0.2/',
    'https://[::1]/',
    'https://169.254.169.254/latest',
    'https://localhost.localdomain.invalid/',
    'ftp://example.org/',
    'https://name:password@127.0.0.1/',
    'nothing',
  ])('refuses the address %s', async (url) => {
    const { status, json } = await post('/api/webhooks', { name: 'x', url, types: ['event.published'] });
    expect([status, json.errors]).toMatchObject([400, [{ data: { errors: [{ path: 'url' }] } }]]);
  });

  test('a webhook without a success for days is paused, and the admins are told', async () => {
    const { id } = await webhook();
    answers = Array.from({ length: 90 }, () => ({ status: 503 }));
    for (let day = 0; day <= webhookLimits.pauseAfterDays; day += 1) {
      await member({ name: `Jour ${day}` });
      await runJobs();
      passTime(dayMs);
    }
    await member({ name: 'Dernier jour' });
    await runJobs();
    const where = { id: { equals: id } };
    expect(await payload.db.findOne({ collection: 'webhooks', where })).toMatchObject({ active: false });
    expect(smtp.received.at(-1)?.to).toContain(admin.email);
    expect(smtp.received.at(-1)?.mail.text).toContain(`/admin/collections/webhooks/${id}`);
    const count = received.length;
    await member({ name: 'Après' });
    await runJobs();
    expect(received).toHaveLength(count);
    // Active again: what changed meanwhile is not announced.
    await api.request('PATCH', `/api/webhooks/${id}`, { body: { active: true }, token: await adminToken() });
    answers = [];
    received.length = 0;
    const last = await member({ name: 'De nouveau' });
    await runJobs();
    expect(messages().map(({ data }) => data.id)).toContain(last);
    expect(messages().some(({ timestamp }) => Date.parse(timestamp) < Date.now() - dayMs)).toBe(false);
  });

  test('a receiver that answers 410 gets nothing more', async () => {
    const { id } = await webhook();
    answers = [{ status: 410 }];
    await member();
    await runJobs();
    const where = { id: { equals: id } };
    expect(await payload.db.findOne({ collection: 'webhooks', where })).toMatchObject({ active: false });
  });

  test('the secret is shown once, stored encrypted, and replaced; a test message is signed with it', async () => {
    const { id, secret } = await webhook();
    const where = { id: { equals: id } };
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: 'webhooks', where });
    expect(JSON.stringify(row)).not.toContain(secret.slice('whsec_'.length));
    const { text } = await api.request('GET', `/api/webhooks/${id}`, { token: await adminToken() });
    expect(text).not.toContain('secret"');
    const { json } = await post(`/api/editorial/webhooks/${id}/secret`);
    expect(json.secret).not.toBe(secret);
    expect((await post(`/api/editorial/webhooks/${id}/test`)).status).toBe(200);
    await runJobs();
    const [message] = received;
    expect(message && new Webhook(String(json.secret)).verify(message.body, message.headers)).toMatchObject({
      type: 'webhook.test',
      data: {},
    });
    expect(() => message && new Webhook(secret).verify(message.body, message.headers)).toThrow();
  });

  test('is for admins only', async () => {
    const { id } = await webhook();
    for (const role of ['editor', 'contributor'] as const) {
      const { token } = await api.personOf(role);
      for (const path of [
        `/api/editorial/webhooks/${id}/secret`,
        `/api/editorial/webhooks/${id}/test`,
        '/api/webhooks',
      ])
        expect((await post(path, { name: 'x', url: `${origin}/x`, types: ['event.published'] }, token)).status).toBe(
          403,
        );
      for (const path of ['/api/webhooks', '/api/webhook-deliveries'])
        expect((await api.request('GET', path, { token })).status).toBe(403);
    }
    expect((await api.request('GET', '/api/webhooks')).status).toBe(403);
  });

  test('what was sent is listed for as long as promised', async () => {
    const { deleteOldDeliveries } = await import('./deliver');
    await webhook();
    await member();
    await runJobs();
    await deleteOldDeliveries(payload, Date.now() + (webhookLimits.deliveryRetentionDays - 1) * dayMs);
    expect(await deliveries()).toHaveLength(1);
    await deleteOldDeliveries(payload, Date.now() + (webhookLimits.deliveryRetentionDays + 1) * dayMs);
    expect(await deliveries()).toEqual([]);
  });
}
