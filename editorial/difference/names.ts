import type { PayloadRequest } from 'payload';
import { sourceLocale } from '@/lib/locales';
import { isPublicCollection } from '@/lib/routes';
import type { FieldChange } from './documents';
import type { Named } from './values';

/** Title of a referenced document; for a media, also its image. */
export type Name = { title: string; media?: { url: string; alt: string } };

export const nameKey = ({ collection, id }: Named): string => `${collection}/${id}`;

/** Yields every document that changes reference, those within added and removed rows too. */
function* namedIn(changes: readonly FieldChange[]): Generator<Named> {
  for (const change of changes) {
    if (change.kind === 'row') yield* namedIn(change.contents);
    if (change.kind === 'paragraphs') {
      for (const paragraph of change.paragraphs) {
        if ('media' in paragraph && paragraph.media) yield { collection: 'media', id: paragraph.media };
      }
    }
    if (change.kind !== 'values') continue;
    for (const value of [...change.before, ...change.after]) if (typeof value !== 'string') yield value;
  }
}

/**
 * Reads the titles of the documents that changes reference, and the images of media, that the user of the request may
 * read. One query for each kind, at most five.
 */
export async function namesIn(changes: readonly FieldChange[], req: PayloadRequest): Promise<Map<string, Name>> {
  const idsByCollection = new Map<string, Set<string>>();
  for (const { collection, id } of namedIn(changes)) {
    // One table has the titles of all content.
    const table = isPublicCollection(collection) ? 'content-status' : collection;
    const ids = idsByCollection.get(table) ?? new Set();
    idsByCollection.set(table, ids.add(table === 'content-status' ? nameKey({ collection, id }) : id));
  }
  const found = [...idsByCollection].map(([table, ids]) => readNames(table, [...ids], req));
  return new Map((await Promise.all(found)).flat());
}

type Row = {
  id: string;
  key?: string;
  title?: string | null;
  name?: string | null;
  filename?: string | null;
  alt?: string | null;
  url?: string | null;
  sizes?: { small?: { url?: string | null } };
};

const tables = ['content-status', 'media', 'files', 'forms', 'users'] as const;

async function readNames(table: string, ids: string[], req: PayloadRequest): Promise<[string, Name][]> {
  const collection = tables.find((each) => each === table);
  if (!collection) return [];
  const { docs } = await req.payload.find({
    collection,
    where: { [collection === 'content-status' ? 'key' : 'id']: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    // Without `req`: queries that run at the same time must not share its transaction.
    locale: sourceLocale,
  });
  return (docs as Row[]).map((row) => {
    const title = row.title || row.name || row.filename || '';
    const url = row.sizes?.small?.url ?? row.url;
    const media = collection === 'media' && url ? { media: { url, alt: row.alt ?? '' } } : {};
    return [row.key ?? nameKey({ collection, id: row.id }), { title, ...media }];
  });
}
