import { createLocalReq, type Payload, type TaskConfig, type Where } from 'payload';
import { withDatabaseLock } from '@/database/lock';
import { bypassAccess } from '@/lib/bypass-access';
import { dayMs, webhookLimits } from '@/lib/limits';
import { nightlyTask } from '@/lib/nightly-task';
import { remember } from '@/lib/remember';
import { queueSending } from './queue';
import type { DeliveryRow, WebhookRow } from './rows';
import { type Outcome, send } from './send';

/** Webhooks that this process is sending to. */
const sending = remember('webhooksBeingSent', () => new Set<string>());

/** Sends what waits for a webhook, one message after the other, in the order of the changes. */
export async function sendWaiting(payload: Payload, webhookId: string): Promise<void> {
  if (sending.has(webhookId)) return;
  sending.add(webhookId);
  try {
    await withDatabaseLock(payload, `webhook ${webhookId}`, () => sendEach(payload, webhookId), { wait: false });
  } finally {
    sending.delete(webhookId);
  }
}

async function sendEach(payload: Payload, webhookId: string): Promise<void> {
  for (;;) {
    const webhook = await payload.db.findOne<WebhookRow>({
      collection: 'webhooks',
      where: { id: { equals: webhookId } },
    });
    if (!webhook?.active || !webhook.secret) return;
    const { docs } = await payload.db.find<DeliveryRow>({
      collection: 'webhook-deliveries',
      where: {
        and: [
          { webhook: { equals: webhookId } },
          { status: { equals: 'waiting' } },
          { nextAttemptAt: { less_than_equal: new Date().toISOString() } },
        ],
      },
      sort: ['position', 'id'],
      limit: 1,
      pagination: false,
    });
    const [delivery] = docs;
    if (!delivery) return;
    await storeOutcome(payload, webhook, delivery, await send(webhook, delivery, payload));
  }
}

async function storeOutcome(
  payload: Payload,
  webhook: WebhookRow,
  delivery: DeliveryRow,
  { isDelivered, answerCode, problem }: Outcome,
): Promise<void> {
  const now = Date.now();
  const attempts = delivery.attempts + 1;
  const delay = webhookLimits.retryDelaysMs[attempts - 1];
  const isOver = isDelivered || delay === undefined;
  const next = isOver ? null : new Date(now + delay);
  await payload.db.updateOne({
    collection: 'webhook-deliveries',
    id: delivery.id,
    data: {
      attempts,
      answerCode,
      problem,
      status: isDelivered ? 'delivered' : isOver ? 'failed' : 'waiting',
      lastAttemptAt: new Date(now).toISOString(),
      nextAttemptAt: next?.toISOString() ?? null,
    },
    returning: false,
  });
  const failingSince = isDelivered ? null : (webhook.failingSince ?? new Date(now).toISOString());
  const isPaused =
    problem === 'gone' ||
    (failingSince !== null && now - Date.parse(failingSince) >= webhookLimits.pauseAfterDays * dayMs);
  if (failingSince !== (webhook.failingSince ?? null) || isPaused) {
    const pause = isPaused ? { active: false, pausedAt: new Date(now).toISOString() } : {};
    await payload.db.updateOne({
      collection: 'webhooks',
      id: webhook.id,
      data: { failingSince, ...pause },
      returning: false,
    });
  }
  const req = await createLocalReq({}, payload);
  if (isPaused) {
    // They would arrive days late, once it is active again.
    const where: Where = { and: [{ webhook: { equals: webhook.id } }, { status: { equals: 'waiting' } }] };
    const data = { status: 'failed', nextAttemptAt: null };
    await payload.db.updateMany({ collection: 'webhook-deliveries', where, data, returning: false });
    const input = { webhook: webhook.id };
    await payload.jobs.queue({ task: 'sendWebhookMail', input, ...bypassAccess('a job has no user'), req });
  } else if (next) await queueSending(webhook.id, req, next);
}

export const sendWebhookTask: TaskConfig<{ input: { webhook: string }; output: object }> = {
  slug: 'sendWebhook',
  inputSchema: [{ name: 'webhook', type: 'text', required: true }],
  // Of the job itself, where the database is away; the attempts of a message are its own.
  retries: 3,
  handler: async ({ input, req }) => {
    await sendWaiting(req.payload, input.webhook);
    return { output: {} };
  },
};

/** Deletes what was sent long ago. */
export async function deleteOldDeliveries(payload: Payload, now = Date.now()): Promise<void> {
  const before = new Date(now - webhookLimits.deliveryRetentionDays * dayMs).toISOString();
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: { createdAt: { less_than: before } } });
}

export const purgeDeliveries = nightlyTask('purgeDeliveries', 53, (payload) => deleteOldDeliveries(payload));
