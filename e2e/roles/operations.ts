import type { Role } from '@/lib/access';
import type { PublicCollection } from '@/lib/routes';
import type { Answer, Client, Json } from '../support/client';
import { samples, titleFields } from '../support/samples';

/** Subject of an operation: a document published as `word`, its first version, and the user. */
export type Target = { client: Client; collection: PublicCollection; id: string; versionId: string; word: string };

/** State of the document's live row after a successful operation. */
export type Live = 'same' | 'changed' | 'draft' | 'trashed' | 'gone';

export type Operation = {
  name: string;
  /** Roles that may. Everyone else is refused, and the live document stays unchanged. */
  allowed: readonly Role[];
  live: Live;
  /** State of the document before the operation; published by default. */
  on?: 'newer draft on top' | 'draft';
  run(target: Target): Promise<Answer>;
  /** For operations that return a document of their own: its expected state. */
  made?: 'draft' | 'published';
};

const staff = ['contributor', 'editor', 'admin'] as const;
const publishers = ['editor', 'admin'] as const;

const path = ({ collection, id }: Target) => `/api/${collection}/${id}`;
const only = ({ id }: Target) => ({ 'where[id][equals]': id, locale: 'fr' });
const renamed = ({ collection, word }: Target, changes: Json = {}): Json => ({
  [titleFields[collection]]: `changed ${word}`,
  ...changes,
});
const trash = (): Json => ({ deletedAt: new Date().toISOString() });
const fr = { locale: 'fr' } as const;

/** A new document has another title, since addresses are unique. */
const another = ({ collection, word }: Target, status: string): Json => ({
  ...samples[collection](`${word}other`),
  _status: status,
});

/** All REST operations of a collection of public content. */
export const operations: readonly Operation[] = [
  {
    name: 'create a draft',
    allowed: staff,
    live: 'same',
    made: 'draft',
    run: (t) => t.client.post(`/api/${t.collection}`, another(t, 'draft'), { ...fr, draft: true }),
  },
  {
    name: 'create without saying that it is a draft',
    allowed: staff,
    live: 'same',
    made: 'draft',
    run: (t) => t.client.post(`/api/${t.collection}`, samples[t.collection](`${t.word}other`), fr),
  },
  {
    name: 'create published',
    allowed: publishers,
    live: 'same',
    made: 'published',
    run: (t) => t.client.post(`/api/${t.collection}`, another(t, 'published'), fr),
  },
  {
    name: 'create published, as a draft',
    allowed: publishers,
    live: 'same',
    run: (t) => t.client.post(`/api/${t.collection}`, another(t, 'published'), { ...fr, draft: true }),
  },
  { name: 'update', allowed: publishers, live: 'changed', run: (t) => t.client.patch(path(t), renamed(t), fr) },
  {
    name: 'save a draft over it',
    allowed: staff,
    live: 'same',
    run: (t) => t.client.patch(path(t), renamed(t), { ...fr, draft: true }),
  },
  {
    name: 'autosave a draft over it',
    allowed: staff,
    live: 'same',
    run: (t) => t.client.patch(path(t), renamed(t, { _status: 'draft' }), { ...fr, draft: true, autosave: true }),
  },
  {
    name: 'publish',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(path(t), renamed(t, { _status: 'published' }), fr),
  },
  {
    name: 'publish, as a draft',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(path(t), renamed(t, { _status: 'published' }), { ...fr, draft: true }),
  },
  {
    name: 'publish one language',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(path(t), renamed(t, { _status: 'published' }), { ...fr, publishSpecificLocale: 'fr' }),
  },
  {
    name: 'publish one language, without publishing',
    allowed: publishers,
    live: 'same',
    run: (t) => t.client.patch(path(t), renamed(t), { ...fr, publishSpecificLocale: 'fr', draft: true }),
  },
  {
    name: 'publish all languages',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(path(t), renamed(t, { _status: 'published' }), { ...fr, publishAllLocales: true }),
  },
  {
    name: 'unpublish',
    allowed: publishers,
    live: 'draft',
    run: (t) => t.client.patch(path(t), { _status: 'draft' }, fr),
  },
  {
    name: 'unpublish all languages',
    allowed: publishers,
    live: 'draft',
    run: (t) => t.client.patch(path(t), { _status: 'draft' }, { ...fr, unpublishAllLocales: true }),
  },
  {
    name: 'update in bulk',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(`/api/${t.collection}`, renamed(t), only(t)),
  },
  {
    name: 'publish in bulk',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(`/api/${t.collection}`, renamed(t, { _status: 'published' }), only(t)),
  },
  {
    name: 'unpublish in bulk',
    allowed: publishers,
    live: 'draft',
    run: (t) => t.client.patch(`/api/${t.collection}`, { _status: 'draft' }, only(t)),
  },
  {
    name: 'save drafts in bulk',
    allowed: staff,
    live: 'same',
    run: (t) => t.client.patch(`/api/${t.collection}`, renamed(t), { ...only(t), draft: true }),
  },
  { name: 'trash', allowed: publishers, live: 'trashed', run: (t) => t.client.patch(path(t), trash(), fr) },
  {
    name: 'trash, as a draft',
    allowed: publishers,
    live: 'trashed',
    run: (t) => t.client.patch(path(t), trash(), { ...fr, draft: true }),
  },
  {
    name: 'trash under a newer draft',
    on: 'newer draft on top',
    allowed: publishers,
    live: 'trashed',
    run: (t) => t.client.patch(path(t), trash(), fr),
  },
  {
    name: 'trash in bulk',
    allowed: publishers,
    live: 'trashed',
    run: (t) => t.client.patch(`/api/${t.collection}`, trash(), only(t)),
  },
  {
    name: 'trash in bulk under a newer draft',
    on: 'newer draft on top',
    allowed: publishers,
    live: 'trashed',
    run: (t) => t.client.patch(`/api/${t.collection}`, trash(), only(t)),
  },
  { name: 'delete', allowed: publishers, live: 'gone', run: (t) => t.client.delete(path(t)) },
  {
    name: 'delete under a newer draft',
    on: 'newer draft on top',
    allowed: publishers,
    live: 'gone',
    run: (t) => t.client.delete(path(t)),
  },
  {
    name: 'delete in bulk',
    allowed: publishers,
    live: 'gone',
    run: (t) => t.client.delete(`/api/${t.collection}`, only(t)),
  },
  {
    name: 'delete in bulk under a newer draft',
    on: 'newer draft on top',
    allowed: publishers,
    live: 'gone',
    run: (t) => t.client.delete(`/api/${t.collection}`, only(t)),
  },
  {
    name: 'restore a version',
    on: 'newer draft on top',
    allowed: publishers,
    live: 'same',
    run: (t) => t.client.post(`/api/${t.collection}/versions/${t.versionId}`, {}),
  },
  {
    name: 'restore a version as a draft',
    on: 'newer draft on top',
    allowed: staff,
    live: 'same',
    run: (t) => t.client.post(`/api/${t.collection}/versions/${t.versionId}`, {}, { draft: true }),
  },
  {
    name: 'duplicate',
    allowed: staff,
    live: 'same',
    made: 'draft',
    run: (t) => t.client.post(`${path(t)}/duplicate`, {}, fr),
  },
  {
    name: 'duplicate and publish',
    allowed: publishers,
    live: 'same',
    run: (t) => t.client.post(`${path(t)}/duplicate`, another(t, 'published'), fr),
  },
  {
    name: 'trash a draft',
    on: 'draft',
    allowed: staff,
    live: 'trashed',
    run: (t) => t.client.patch(path(t), trash(), fr),
  },
  { name: 'delete a draft', on: 'draft', allowed: staff, live: 'gone', run: (t) => t.client.delete(path(t)) },
  {
    name: 'publish a draft',
    on: 'draft',
    allowed: publishers,
    live: 'changed',
    run: (t) => t.client.patch(path(t), renamed(t, { _status: 'published' }), fr),
  },
  {
    name: 'read its versions',
    allowed: staff,
    live: 'same',
    run: (t) => t.client.get(`/api/${t.collection}/versions`, { 'where[parent][equals]': t.id }),
  },
  {
    name: 'read one version',
    allowed: staff,
    live: 'same',
    run: (t) => t.client.get(`/api/${t.collection}/versions/${t.versionId}`),
  },
];
