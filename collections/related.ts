import type { Where } from 'payload';
import { type Locale, sourceLocale } from '@/lib/locales';
import { allPopulated } from '@/lib/populated';
import { cardFields, type DocumentCard, type EventCard } from './cards';
import { readShownIds, readTranslatedByIds } from './translated';

/** How many related documents a page links to. */
const maxRelated = 3;

type Relations = Parameters<typeof allPopulated<{ id: string }>>[0];

/** Fields by which documents are related, with their values, the most important first. */
type Shared = readonly (readonly [field: string, relations: Relations])[];

/** The ids of related documents, the newest first within each field. */
async function relatedIds(collection: 'events' | 'documents', id: string, shared: Shared, sort: string[]) {
  const found = await Promise.all(
    shared.map(async ([field, relations]) => {
      // Only by public relations: two events of one hidden member must not appear related.
      const ids = allPopulated(relations).map((relation) => relation.id);
      if (ids.length === 0) return [];
      const where: Where = { and: [{ [field]: { in: ids } }, { id: { not_equals: id } }] };
      return (await readShownIds(collection, sourceLocale, { where, sort, limit: maxRelated })).ids;
    }),
  );
  return [...new Set(found.flat())].slice(0, maxRelated);
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
