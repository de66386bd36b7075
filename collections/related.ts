import type { Where } from 'payload';
import { type Locale, sourceLocale } from '@/lib/locales';
import { allPopulated } from '@/lib/populated';
import { cardFields, type DocumentCard, type EventCard } from './cards';
import { readTranslated, readTranslatedByIds } from './translated';

/** As many as a page leads to. */
const most = 3;

type Relations = Parameters<typeof allPopulated<{ id: string }>>[0];

/** What others may share with a document: fields and what they hold, the one that counts most first. */
type Shared = readonly (readonly [field: string, relations: Relations])[];

/** The ids of the others that share something with a document, the newest first within each field. */
async function relatedIds(collection: 'events' | 'documents', id: string, shared: Shared, sort: string[]) {
  const found = await Promise.all(
    shared.map(async ([field, relations]) => {
      // Only by what the public may see: two events of one hidden member are not seen to be related.
      const ids = allPopulated(relations).map((relation) => relation.id);
      if (ids.length === 0) return [];
      const where: Where = { and: [{ [field]: { in: ids } }, { id: { not_equals: id } }] };
      return (await readTranslated(collection, sourceLocale, { fields: [], where, sort, limit: most })).docs;
    }),
  );
  return [...new Set(found.flat().map((document) => document.id))].slice(0, most);
}

/** Events about the same concepts, then by the same organisers, the newest first, three at most. */
export async function listRelatedEvents(
  locale: Locale,
  event: { id: string; concepts?: Relations; organisers?: Relations },
): Promise<EventCard[]> {
  const shared: Shared = [
    ['concepts', event.concepts],
    ['organisers', event.organisers],
  ];
  const ids = await relatedIds('events', event.id, shared, ['-startsAt']);
  return readTranslatedByIds('events', locale, ids, cardFields.events);
}

/** Documents about the same concepts, then by the same authors, the newest first, three at most. */
export async function listRelatedDocuments(
  locale: Locale,
  document: { id: string; concepts?: Relations; authors?: Relations },
): Promise<DocumentCard[]> {
  const shared: Shared = [
    ['concepts', document.concepts],
    ['authors', document.authors],
  ];
  const ids = await relatedIds('documents', document.id, shared, ['-publishedOn', 'sortTitle']);
  return readTranslatedByIds('documents', locale, ids, cardFields.documents);
}
