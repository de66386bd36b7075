import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { queueSending } from './queue';
import type { DeliveryRow, WebhookRow } from './rows';
import { encryptSecret, makeSecret } from './secret';
import { testType } from './types';

const params = z.object({ id: z.string().regex(/^[0-9a-f]{24}$/) });

async function read<Row extends { id: string }>(collection: CollectionSlug, id: string, req: PayloadRequest) {
  const row = await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req });
  if (!row) throw new NotFound(req.t);
  return row;
}

/** Refuses what could not be sent. */
function requireReady({ active, secret }: WebhookRow, req: PayloadRequest): void {
  if (!active) throw new ApiError(req, 'conflict', 'webhookErrors.inactive');
  if (!secret) throw new ApiError(req, 'conflict', 'webhookErrors.noSecret');
}

/** `POST /api/editorial/webhooks/:id/secret`: makes a secret, in place of the one before, and shows it this once. */
const replaceSecret = endpoint({
  path: '/editorial/webhooks/:id/secret',
  method: 'post',
  role: 'admin',
  params,
  handler: ({ req, params: { id } }) =>
    inOneTransaction(req, async () => {
      await read('webhooks', id, req);
      const secret = makeSecret();
      const data = { secret: encryptSecret(req.payload, secret), secretAt: new Date().toISOString() };
      await req.payload.db.updateOne({ collection: 'webhooks', id, data, returning: false, req });
      await queueSending(id, req);
      return { secret };
    }),
});

/** `POST /api/editorial/webhooks/:id/test`: sends a message that tests a webhook. */
const sendTest = endpoint({
  path: '/editorial/webhooks/:id/test',
  method: 'post',
  role: 'admin',
  params,
  handler: ({ req, params: { id } }) =>
    inOneTransaction(req, async () => {
      requireReady(await read<WebhookRow>('webhooks', id, req), req);
      const now = new Date().toISOString();
      const data = { webhook: id, type: testType, at: now, nextAttemptAt: now, status: 'waiting', attempts: 0 };
      const delivery = await req.payload.db.create({ collection: 'webhook-deliveries', data, req });
      await queueSending(id, req);
      return { delivery: String(delivery.id) };
    }),
});

/** `POST /api/editorial/webhook-deliveries/:id/resend`: sends a message again, under its id. */
const resend = endpoint({
  path: '/editorial/webhook-deliveries/:id/resend',
  method: 'post',
  role: 'admin',
  params,
  handler: ({ req, params: { id } }) =>
    inOneTransaction(req, async () => {
      const { webhook } = await read<DeliveryRow>('webhook-deliveries', id, req);
      requireReady(await read<WebhookRow>('webhooks', String(webhook), req), req);
      const data = { status: 'waiting', attempts: 0, nextAttemptAt: new Date().toISOString() };
      await req.payload.db.updateOne({ collection: 'webhook-deliveries', id, data, returning: false, req });
      await queueSending(String(webhook), req);
      return { delivery: id };
    }),
});

/** Endpoints of the forms of webhooks and deliveries. */
export const webhookEndpoints = [replaceSecret, sendTest, resend];
