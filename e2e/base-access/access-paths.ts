import { thumbnailWidths } from '@/collections/files/facts';
import { type ParameterKind, payloadParameters } from '@/lib/api/parameters';
import { listPath } from '@/lib/filters';
import { locales, sourceLocale } from '@/lib/locales';
import {
  blocksGalleryPath,
  calendarPath,
  cardPath,
  feedPath,
  type PublicCollection,
  publicCollections,
  sectionCollections,
  sectionFilePath,
  sectionFiles,
  sections,
  thanksPath,
} from '@/lib/routes';
import { address, type Query } from '../support/client';
import { titleFields } from '../support/samples';
import { type FieldPath, fieldsOf } from '../support/schema';
import type { Hidden } from './hidden';

const collections = [...publicCollections, 'media', 'files', 'forms', 'submissions'] as const;
const globals = ['header', 'footer', 'settings'] as const;
const yes = 'true';

/** Each parameter that an endpoint of Payload reads, with values that would show more than the public may see. */
const everyParameter: Query[] = Object.entries(payloadParameters).flatMap(([name, kind]) => {
  const values: Record<ParameterKind, string[]> = {
    any: [yes],
    boolean: ['true', 'false'],
    count: ['0', '99'],
    fields: [yes],
    json: ['{"_status":"published","deletedAt":null}'],
    locale: ['en', 'all'],
    sort: ['-deletedAt'],
    text: ['en', '*', '..'],
    where: ['{"_status":{"equals":"draft"}}'],
  };
  return values[kind].map((value) => ({ [name]: value }));
});

/** Paths by which a `where` or a `sort` can reach texts of other documents: `authors.name`, `cover.alt`. */
function throughRelations(fields: readonly FieldPath[]): { path: string; to: string }[] {
  return fields.flatMap(({ path, field }) => {
    if (field.type === 'join') return [{ path: `${path}.${title(field.collection)}`, to: String(field.collection) }];
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    return [field.relationTo].flat().map((to) => ({ path: `${path}.${title(to)}`, to }));
  });
}

function title(collection: unknown): string {
  const others: Record<string, string> = { media: 'alt', forms: 'title', submissions: 'sender' };
  return titleFields[collection as PublicCollection] ?? others[String(collection)] ?? 'name';
}

/** Pages, lists, sitemap and every request for many documents: addresses that do not name hidden content. */
export async function pathsToMany(pages: readonly string[]): Promise<string[]> {
  const site = locales.flatMap((locale) => [
    `/${locale}`,
    blocksGalleryPath(locale),
    blocksGalleryPath(locale, 'pairs'),
    ...sectionCollections.flatMap((section) =>
      [1, 2, 3].map((page) => `/${locale}/${sections[section][locale]}?page=${page}`),
    ),
    address(`/${locale}/${sections.search[locale]}`, { q: 'open' }),
    address('/api/search', { q: 'open', locale, limit: 25 }),
    ...publicCollections.map((type) => address('/api/search', { q: 'open', locale, type, draft: yes, trash: yes })),
  ]);
  const filtered = locales.flatMap((locale) => [
    ...[{ country: 'FR' }, { kind: 'association' }].map((filters) => listPath('members', locale, filters)),
    ...[{ year: '2031' }, { kind: 'meeting' }, { country: 'FR' }, { country: 'online' }].map((filters) =>
      listPath('events', locale, filters),
    ),
    ...[{ year: '2031' }, { kind: 'report' }, ...locales.map((language) => ({ language }))].map((filters) =>
      listPath('documents', locale, filters),
    ),
    ...sectionFiles.members.map((extension) => sectionFilePath('members', extension, locale)),
    calendarPath(locale),
    ...(['news', 'events', 'documents'] as const).flatMap((feed) => [
      feedPath(feed, 'xml', locale),
      feedPath(feed, 'json', locale),
    ]),
  ]);
  const lists = await Promise.all(collections.map(listsOf));
  const shared = globals.flatMap((slug) => {
    const path = `/api/globals/${slug}`;
    const queries: Query[] = [
      {},
      { depth: 3 },
      { draft: yes, depth: 2 },
      { locale: 'all' },
      { locale: 'en', depth: 3 },
    ];
    queries.push(...everyParameter);
    return [...queries.map((query) => address(path, query)), `${path}/versions`, `${path}/versions?depth=2&locale=all`];
  });
  const inside = [
    'access',
    'users',
    'redirects',
    'payload-jobs',
    'payload-locked-documents',
    'payload-preferences',
    'payload-kv',
    'payload-query-presets',
    'payload-folders',
    'public-changes',
    'public-states',
    'change-feeds',
    'webhooks',
    'webhook-deliveries',
  ];
  return [
    ...site,
    ...filtered,
    ...pages,
    '/sitemap.xml',
    ...publicCollections.map((collection) => `/sitemap-${collection}-1.xml`),
    '/robots.txt',
    '/manifest.webmanifest',
    ...lists.flat(),
    ...shared,
    ...inside.map((name) => `/api/${name}`),
  ];
}

async function listsOf(collection: string): Promise<string[]> {
  const path = `/api/${collection}`;
  const fields = await fieldsOf(collection);
  const all = { limit: 100, depth: 0 };
  const queries: Query[] = [
    ...[0, 1, 2, 3, 99].flatMap((depth) => [
      { depth, limit: 100 },
      { depth, limit: 100, draft: yes, trash: yes },
    ]),
    ...locales.flatMap((locale) => [
      { ...all, locale, depth: 2 },
      { ...all, locale, draft: yes, trash: yes },
      { ...all, locale, 'fallback-locale': 'en' },
      { ...all, locale, 'fallback-locale': sourceLocale, depth: 1 },
    ]),
    ...['all', '*', 'xx'].map((locale) => ({ ...all, locale })),
    { ...all, draft: yes },
    { ...all, trash: yes },
    { ...all, pagination: 'false', draft: yes, trash: yes },
    { ...all, showHiddenFields: yes, overrideAccess: yes, disableErrors: yes },
    ...['draft', 'published'].map((status) => ({ ...all, draft: yes, 'where[_status][equals]': status })),
    { ...all, 'where[_status][not_equals]': 'published' },
    { ...all, trash: yes, 'where[deletedAt][exists]': yes },
    { ...all, locale: 'en', 'where[localePublished][equals]': 'false' },
    { ...all, 'where[visibility][equals]': 'hidden' },
    { ...all, 'where[people][exists]': 'false' },
    { ...all, 'where[or][0][_status][equals]': 'draft', 'where[or][1][_status][equals]': 'published' },
    ...fields.flatMap(({ path: field, field: { type } }, index) => {
      const orders = [{ sort: field }, { sort: `-${field}`, draft: yes }, { sort: `${field}.en` }];
      return [
        { ...all, [`select[${field.replaceAll('.', '][')}]`]: yes, ...(index % 2 ? { draft: yes } : {}) },
        // MongoDB can't sort by blocks and reports an error, for any content.
        ...(type === 'blocks' ? [] : [{ ...all, ...orders[index % orders.length] }]),
      ];
    }),
    ...throughRelations(fields).map(({ path: field }) => ({ ...all, sort: field })),
    ...joinsOf(fields),
    { limit: 0 },
    ...everyParameter.map((query) => ({ ...all, ...query })),
  ];
  return [
    ...queries.map((query) => address(path, query)),
    ...[{}, { draft: yes }, { trash: yes }, { 'where[_status][equals]': 'draft' }].map((query) =>
      address(`${path}/count`, query),
    ),
    ...[{}, { trash: yes, locale: 'all' }, { depth: 2 }].map((query) =>
      address(`${path}/versions`, { limit: 0, ...query }),
    ),
  ];
}

function joinsOf(fields: readonly FieldPath[]): Query[] {
  return fields
    .filter(({ field }) => field.type === 'join')
    .flatMap(({ path }) => [
      { limit: 100, depth: 2, [`joins[${path}][count]`]: yes, [`joins[${path}][limit]`]: 100 },
      { limit: 100, depth: 2, [`joins[${path}][sort]`]: '-createdAt' },
      { limit: 100, depth: 2, draft: yes, trash: yes, [`joins[${path}][where][_status][equals]`]: 'draft' },
      {
        limit: 100,
        depth: 1,
        [`joins[${path}][where][deletedAt][exists]`]: yes,
        [`joins[${path}][sort]`]: '-deletedAt',
      },
    ]);
}

const textual = new Set(['text', 'textarea', 'richText', 'email', 'json', 'code']);

/** Every request for one hidden document: by its id, its address, its file, or a search for its word. */
export async function pathsToOne(hidden: Hidden): Promise<string[]> {
  const { collection, id, word, filenames } = hidden;
  const files = filenames.flatMap((name) => [
    `/api/${collection === 'media' ? 'media' : 'files'}/file/${name}`,
    `/api/${collection}/file/${name}?prefix=..`,
    `/_next/image?w=640&q=75&url=${encodeURIComponent(`/api/media/file/${name}`)}`,
  ]);
  return [
    ...(hidden.gone ? [...byId(collection, id), ...everyParameterFor(hidden)] : []),
    ...byAddress(collection, word),
    ...files,
    ...bySiteSearch(word),
    ...(await bySearch(hidden)),
  ];
}

/** Kinds that are hidden in the same way: each tries a sixth of the fields, and together they try all. */
const alike = [
  'scheduled',
  'unpublished',
  'unpublished, with a newer draft',
  'in the trash',
  'in the trash since it was a draft',
  'former text of a published document',
];

/** Fields by which hidden content is searched for. */
function fieldsFor({ kind }: Hidden, fields: readonly string[]): readonly string[] {
  const position = alike.indexOf(kind);
  return position < 0 ? fields : fields.filter((_, index) => index % alike.length === position);
}

/** Parameters with the id of hidden content. */
function everyParameterFor(hidden: Hidden): string[] {
  const names = fieldsFor(hidden, Object.keys(payloadParameters));
  const queries = everyParameter.filter((query) => names.some((name) => name in query));
  return queries.map((query) => address(`/api/${hidden.collection}/${hidden.id}`, query));
}

function byId(collection: string, id: string): string[] {
  const path = `/api/${collection}/${id}`;
  const queries: Query[] = [
    {},
    { draft: yes },
    { trash: yes },
    { draft: yes, trash: yes, depth: 3 },
    ...locales.map((locale) => ({ locale, draft: yes, trash: yes })),
    { locale: 'all', draft: yes, trash: yes },
    { 'select[slug]': yes, draft: yes },
  ];
  const cards = publicCollections.flatMap((kind) => locales.map((locale) => cardPath(kind, id, locale)));
  const list: Query[] = [
    { 'where[id][equals]': id },
    { 'where[id][in]': id, draft: yes, trash: yes },
    { 'where[or][0][id][equals]': id, 'where[or][1][id][equals]': id, locale: 'en' },
  ];
  return [
    ...queries.map((query) => address(path, query)),
    ...list.flatMap((query) => [address(`/api/${collection}`, query), address(`/api/${collection}/count`, query)]),
    address(`/api/${collection}/versions`, { 'where[parent][equals]': id }),
    ...cards,
    `/api/${collection}/versions/${id}`,
    ...(collection === 'forms' ? locales.map((locale) => thanksPath(id, locale)) : []),
  ];
}

function byAddress(collection: string, word: string): string[] {
  if (!(publicCollections as readonly string[]).includes(collection)) return [];
  return locales.flatMap((locale) => {
    const folder =
      collection === 'pages' ? '' : `/${sections[collection as Exclude<PublicCollection, 'pages'>][locale]}`;
    const page = `/${locale}${folder}/${word}`;
    const files =
      collection === 'documents'
        ? [`${page}/fr.pdf`, ...Object.values(thumbnailWidths).map((width) => `${page}/fr-${width}.webp`)]
        : collection === 'events'
          ? [`${page}/event.ics`]
          : [];
    const byName =
      collection === 'members'
        ? [
            listPath('members', locale, { network: word }),
            listPath('members', locale, { around: `overview.wide.${word}` }),
            listPath('documents', locale, { author: word }),
          ]
        : [];
    return [page, ...files, `${page}?draft=true&preview=true`, ...byName];
  });
}

function bySiteSearch(word: string): string[] {
  return locales.flatMap((locale) => [
    address(`/${locale}/${sections.search[locale]}`, { q: word }),
    address('/api/search', { q: word, locale, limit: 25 }),
  ]);
}

async function bySearch(hidden: Hidden): Promise<string[]> {
  const { collection, word } = hidden;
  const own = (await fieldsOf(collection)).filter(({ field }) => textual.has(field.type)).map(({ path }) => path);
  const wheres = fieldsFor(hidden, own).flatMap((field) => [
    { [`where[${field}][like]`]: word },
    { [`where[${field}][contains]`]: word, draft: yes, trash: yes },
    { [`where[${field}][equals]`]: word, locale: 'en' },
    { [`where[${field}.en][like]`]: word },
    { [`where[version.${field}][like]`]: word },
    { [`where[or][0][and][0][${field}__en][like]`]: word },
  ]);
  const others = await Promise.all(
    collections.map(async (other) =>
      throughRelations(await fieldsOf(other))
        .filter(({ to }) => to === collection)
        .flatMap(({ path }) => [
          address(`/api/${other}`, { [`where[${path}][like]`]: word }),
          address(`/api/${other}`, { [`where[${path}][like]`]: word, locale: 'en', draft: yes }),
          address(`/api/${other}`, { [`where[${path}.en][like]`]: word }),
          address(`/api/${other}/count`, { [`where[${path}][like]`]: word }),
        ]),
    ),
  );
  return [
    ...wheres.flatMap((where) => [address(`/api/${collection}`, where), address(`/api/${collection}/count`, where)]),
    ...wheres.slice(0, 2).map((where) => address(`/api/${collection}/versions`, where)),
    ...others.flat(),
  ];
}
