/**
 * How a query parameter is written.
 *
 * count: digits · text: one string · locale: the code of a language · boolean: `true` or `false` · sort: field names, `-` first for
 * descending · where: conditions · json: a JSON object · fields: an object of field names · any: nothing of ours reads it
 */
export type ParameterKind = 'count' | 'text' | 'locale' | 'boolean' | 'sort' | 'where' | 'json' | 'fields' | 'any';

/**
 * Every query parameter that a REST endpoint of Payload 3.90.1 reads. `parameters.test.ts` finds them in Payload's source and
 * fails when an update of Payload reads one that is missing here: then decide in `public-parameters.ts` who may send it.
 */
export const payloadParameters = {
  // Read by most endpoints.
  locale: 'locale',
  'fallback-locale': 'locale',
  fallbackLocale: 'locale',
  depth: 'count',
  select: 'fields',
  populate: 'fields',
  joins: 'fields',
  where: 'where',
  sort: 'sort',
  limit: 'count',
  page: 'count',
  pagination: 'boolean',
  draft: 'boolean',
  trash: 'boolean',
  // Reads by id and of globals: answers this document instead of the stored one, and all languages of it.
  data: 'json',
  flattenLocales: 'boolean',
  // Saves.
  autosave: 'boolean',
  overrideLock: 'boolean',
  publishAllLocales: 'boolean',
  unpublishAllLocales: 'boolean',
  publishSpecificLocale: 'text',
  selectedLocales: 'text',
  uploadEdits: 'any',
  // Distinct values; Payload has the handler, not yet the route.
  field: 'text',
  // Files: another folder, and a file fetched from elsewhere.
  prefix: 'text',
  src: 'text',
  // Accounts and jobs.
  allSessions: 'boolean',
  allQueues: 'boolean',
  queue: 'text',
  disableScheduling: 'boolean',
  silent: 'boolean',
  // `/api/og`, which draws a picture of a text.
  title: 'text',
  leader: 'text',
  description: 'text',
} as const satisfies Record<string, ParameterKind>;

/** What the public may send to a read that it may use. What is not named is refused; none is a read without parameters. */
export const publicParameters = {
  list: ['where', 'select', 'populate', 'joins', 'sort', 'depth', 'locale', 'fallback-locale', 'page', 'limit'],
  count: ['where', 'locale', 'fallback-locale'],
  document: ['select', 'populate', 'joins', 'depth', 'locale', 'fallback-locale'],
  global: ['depth', 'locale', 'fallback-locale'],
  none: [],
} as const satisfies Record<string, readonly (keyof typeof payloadParameters)[]>;

export type PublicRead = keyof typeof publicParameters;

/** Which kind of read an endpoint of a collection is, by its path; null for what only staff use, which refuses by itself. */
export function collectionReadAt(path: string): PublicRead | null {
  const reads: Record<string, PublicRead> = {
    '/': 'list',
    '/count': 'count',
    '/:id': 'document',
    '/file/:filename': 'none',
  };
  return reads[path] ?? null;
}
