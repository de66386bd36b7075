import type { PayloadRequest } from 'payload';
import { revisionDelayMs } from '@/database/revision';
import { bypassAccess } from '@/lib/bypass-access';

const reason = 'a change by anyone is announced';

/** Queues the announcement of what a transaction changes, in that transaction: what is rolled back is not announced. */
export async function queueAnnouncement(req: PayloadRequest): Promise<void> {
  const where = { active: { equals: true } };
  const { totalDocs } = await req.payload.db.count({ collection: 'webhooks', where, req });
  if (totalDocs === 0) return;
  await req.payload.jobs.queue({
    task: 'announceChanges',
    input: {},
    waitUntil: new Date(Date.now() + revisionDelayMs(req.payload)),
    ...bypassAccess(reason),
    req,
  });
}

/** Queues the sending of what waits for a webhook. */
export async function queueSending(webhook: string, req: PayloadRequest, at?: Date): Promise<void> {
  await req.payload.jobs.queue({
    task: 'sendWebhook',
    input: { webhook },
    ...(at && { waitUntil: at }),
    ...bypassAccess(reason),
    req,
  });
}
