import type { Payload, TypedUser } from 'payload';
import { roleOf } from '@/lib/access';
import type { WebhookRow } from './rows';

/** What the form of a webhook shows beside its fields; null for everyone but admins. */
export async function webhookState(
  id: string,
  payload: Payload,
  user: TypedUser,
): Promise<{ id: string; hasSecret: boolean; isPaused: boolean } | null> {
  if (roleOf({ user }) !== 'admin') return null;
  const webhook = await payload.db.findOne<WebhookRow & { pausedAt?: string | null }>({
    collection: 'webhooks',
    where: { id: { equals: id } },
  });
  return webhook && { id, hasSecret: Boolean(webhook.secret), isPaused: Boolean(webhook.pausedAt) && !webhook.active };
}
