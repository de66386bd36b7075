import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { isPublicCollection } from '@/lib/routes';
import type { ChangeKind } from '../changes';
import { updateFeed } from '../changes/feed';
import { numberChanges } from '../changes/number';
import { queueSending } from './queue';
import type { WebhookRow } from './rows';
import { typeOf } from './types';

/** Changes in one transaction. */
const batch = 200;

type Entry = { id: string; inCollection: string; documentId: string; change: ChangeKind; at: string; position: number };

/** Makes a delivery of each committed change for each webhook that wants it: each once, whichever process does it. */
export async function announceChanges(payload: Payload): Promise<void> {
  await numberChanges(payload);
  let count: number;
  do {
    count = 0;
    await updateFeed(payload, async ({ announcedPosition, lastPosition }, req) => {
      // Set again: the function may run twice.
      count = 0;
      if (announcedPosition >= lastPosition) return {};
      const entries = await readEntries(announcedPosition, req);
      count = entries.length;
      await announce(entries, req);
      return { announcedPosition: entries.at(-1)?.position ?? lastPosition };
    });
  } while (count === batch);
}

async function readEntries(after: number, req: PayloadRequest): Promise<Entry[]> {
  const { docs } = await req.payload.db.find<Entry>({
    collection: 'public-changes',
    where: { position: { greater_than: after } },
    sort: 'position',
    limit: batch,
    pagination: false,
    req,
  });
  return docs;
}

async function announce(entries: readonly Entry[], req: PayloadRequest): Promise<void> {
  const { docs: webhooks } = await req.payload.db.find<WebhookRow>({
    collection: 'webhooks',
    where: { active: { equals: true } },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  for (const { id: webhook, types, activeSince } of webhooks) {
    let isConcerned = false;
    for (const { inCollection, documentId, change, at, position } of entries) {
      if (!isPublicCollection(inCollection) || Date.parse(at) < Date.parse(activeSince ?? '')) continue;
      const type = typeOf(inCollection, change);
      if (!types?.includes(type)) continue;
      const nextAttemptAt = new Date().toISOString();
      const data = { webhook, type, inCollection, documentId, change, at, position, nextAttemptAt };
      await req.payload.db.create({
        collection: 'webhook-deliveries',
        data: { ...data, status: 'waiting', attempts: 0 },
        returning: false,
        req,
      });
      isConcerned = true;
    }
    if (isConcerned) await queueSending(webhook, req);
  }
}

/** After each commit that changes something, and at times for what the clock changes. */
export const announceChangesTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'announceChanges',
  schedule: [{ cron: '*/10 * * * *', queue: 'default' }],
  retries: 3,
  handler: async ({ req: { payload } }) => {
    const { totalDocs } = await payload.db.count({ collection: 'webhooks', where: { active: { equals: true } } });
    if (totalDocs > 0) await announceChanges(payload);
    return { output: {} };
  },
};
