import type { ServerProps } from 'payload';
import { webhookState } from '@/editorial/webhooks/state';
import { WebhookActions } from './webhook-actions';

type Props = ServerProps & { id?: string | number };

/** First in the form of a webhook: its secret, a test, its deliveries, and whether it is paused. */
export async function WebhookControls({ id, payload, user }: Props) {
  const state = id && user ? await webhookState(String(id), payload, user) : null;
  if (!state) return null;
  const { admin, api } = payload.config.routes;
  const deliveries = `${admin}/collections/webhook-deliveries?where[and][0][webhook][equals]=${state.id}`;
  return <WebhookActions {...state} api={api} deliveries={deliveries} />;
}
