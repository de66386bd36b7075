import { type PublicCollection, publicCollections } from '@/lib/routes';
import { type ChangeKind, changeKinds } from '../changes';

/** The first part of the type of a message: part of the API, never renamed. */
const nouns = {
  events: 'event',
  documents: 'document',
  members: 'member',
  concepts: 'concept',
  pages: 'page',
} as const satisfies Record<PublicCollection, string>;

export type WebhookType = `${(typeof nouns)[PublicCollection]}.${ChangeKind}`;

export const typeOf = (collection: PublicCollection, change: ChangeKind): WebhookType =>
  `${nouns[collection]}.${change}`;

/** What a webhook may be sent, with its parts. */
export const webhookTypes = publicCollections.flatMap((collection) =>
  changeKinds.map((change) => ({ type: typeOf(collection, change), collection, change })),
);

/** The type of a message that tests a webhook. */
export const testType = 'webhook.test';
