import { publicFiles } from '@/collections/documents/files';
import { type DocumentEntry, listNewestDocuments } from '@/collections/documents/queries';
import { eventPlace } from '@/collections/events/place';
import { type EventEntry, listNewestEvents } from '@/collections/events/queries';
import { mediaTypeOf } from '@/collections/files/file-kinds';
import { memberName } from '@/collections/members/name';
import { daysInWords } from '@/components/event-list/event-date';
import { absoluteUrl } from '@/lib/absolute-url';
import { pathOf } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import { listLimits } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { capitalised } from '@/lib/names';
import { allPopulated } from '@/lib/populated';
import type { Feed } from '@/lib/routes';
import { tagUri } from '@/lib/stable-id';
import { getT } from '@/messages/site';
import type { FeedItem } from './feed';

/** Items of one feed: as many as a reader who looks once a month may have missed. */
const limit = listLimits.maxFeedItems;

/** What items of both kinds have: where they are and since when. */
function placeAndTime(collection: 'events' | 'documents', document: EventEntry | DocumentEntry, locale: Locale) {
  return {
    id: tagUri(collection, document.id),
    url: absoluteUrl(pathOf(collection, document, locale) ?? ''),
    title: document.title,
    // When it came on the site; the date it bears is in its first words.
    publishedAt: document.firstPublishedAt ?? document.createdAt,
    updatedAt: document.updatedAt,
  };
}

const sentence = (locale: Locale, parts: readonly (string | null | undefined)[]) =>
  capitalised(locale, parts.filter(Boolean).join(', '));

const filled = (texts: readonly (string | null | undefined)[]) => texts.flatMap((text) => text || []);

function eventItem(event: EventEntry, locale: Locale): FeedItem {
  const t = getT(locale);
  const place = event.attendance === 'online' ? t('events.online') : eventPlace(event, locale);
  return {
    ...placeAndTime('events', event, locale),
    paragraphs: filled([
      t(`events.statusNotice.${event.status}`),
      sentence(locale, [daysInWords(locale, event), place]),
      event.summary,
    ]),
    authors: allPopulated(event.organisers).map(memberName),
    tags: [t(`events.kind.${event.kind}`)],
    files: [],
  };
}

function documentItem(document: DocumentEntry, locale: Locale): FeedItem {
  const kind = getT(locale)(`documents.kind.${document.kind}`);
  return {
    ...placeAndTime('documents', document, locale),
    paragraphs: filled([
      sentence(locale, [kind, document.publishedOn && formatDate(locale, document.publishedOn)]),
      document.summary,
    ]),
    authors: filled([...allPopulated(document.authors).map(memberName), document.authorsText]),
    tags: [kind],
    files: publicFiles(document, locale).map(({ href, format, bytes }) => ({
      url: absoluteUrl(href),
      mediaType: mediaTypeOf(format),
      bytes: bytes ?? 0,
    })),
  };
}

/** What was published without an address, before every title had one, can't be followed from a feed. */
const readers: Record<Exclude<Feed, 'news'>, (locale: Locale) => Promise<FeedItem[]>> = {
  events: async (locale) =>
    (await listNewestEvents(locale, limit))
      .filter((event) => pathOf('events', event, locale))
      .map((event) => eventItem(event, locale)),
  documents: async (locale) =>
    (await listNewestDocuments(locale, limit))
      .filter((document) => pathOf('documents', document, locale))
      .map((document) => documentItem(document, locale)),
};

/** The items of a feed in a language, the newest first: only what is shown in it. */
export async function listFeedItems(feed: Feed, locale: Locale): Promise<FeedItem[]> {
  if (feed !== 'news') return readers[feed](locale);
  const all = await Promise.all(Object.values(readers).map((read) => read(locale)));
  return all
    .flat()
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, limit);
}
