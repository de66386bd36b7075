import type { Payload } from 'payload';
import { Webhook } from 'standardwebhooks';
import { webhookLimits } from '@/lib/limits';
import { settings } from '@/lib/settings';
import type { ChangeKind } from '../changes';
import { describe } from '../changes/read';
import { postMessage } from '../external-links/request';
import { addressOf } from './address';
import type { DeliveryRow, Problem, WebhookRow } from './rows';
import { decryptSecret } from './secret';

/** What came of an attempt. */
export type Outcome = { isDelivered: boolean; answerCode: number | null; problem: Problem | null };

/**
 * Writes a message: `{ type, timestamp, data: { collection, id, locales, urls } }`, with where the document is public at
 * this moment, so that a message that is sent late tells no address of what was hidden meanwhile.
 */
async function bodyOf({ type, inCollection, documentId, change, at }: DeliveryRow, payload: Payload): Promise<string> {
  const timestamp = new Date(at).toISOString();
  if (!inCollection || !documentId) return JSON.stringify({ type, timestamp, data: {} });
  const entry = { inCollection, documentId, change: change as ChangeKind, at };
  const [now] = await describe([entry], payload);
  const data = { collection: inCollection, id: documentId, locales: now?.locales ?? [], urls: now?.urls ?? {} };
  return JSON.stringify({ type, timestamp, data });
}

/** Signs a message and sends it once, by the specification Standard Webhooks. */
export async function send(webhook: WebhookRow, delivery: DeliveryRow, payload: Payload): Promise<Outcome> {
  const url = addressOf(webhook.url);
  if (!url || !webhook.secret) return { isDelivered: false, answerCode: null, problem: 'no-site' };
  const body = await bodyOf(delivery, payload);
  // The same for all attempts, so that a receiver knows a repetition.
  const id = `msg_${delivery.id}`;
  const sentAt = new Date();
  const signature = new Webhook(decryptSecret(payload, webhook.secret)).sign(id, sentAt, body);
  const answer = await postMessage(
    url,
    {
      body,
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
        'webhook-signature': signature,
      },
    },
    {
      userAgent: `Webhooks/1.0 (+${settings.siteUrl})`,
      timeout: webhookLimits.timeoutMs,
      allowed: settings.checkedNetworks,
    },
  );
  if ('failure' in answer) return { isDelivered: false, answerCode: null, problem: answer.failure };
  const { status } = answer;
  const isDelivered = status >= 200 && status < 300;
  return { isDelivered, answerCode: status, problem: isDelivered ? null : problemOf(status) };
}

function problemOf(status: number): Problem {
  if (status >= 300 && status < 400) return 'redirect';
  // By the specification, the receiver asks for no more messages.
  return status === 410 ? 'gone' : 'refused';
}
