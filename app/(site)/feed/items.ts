import { publicFiles } from '@/collections/documents/files';
import { type DocumentEntry, listNewestDocuments } from '@/collections/documents/queries';
import { formatEventLocation } from '@/collections/events/location';
import { type EventEntry, listNewestEvents } from '@/collections/events/queries';
import { mediaTypeOf } from '@/collections/files/file-kinds';
import { memberName } from '@/collections/members/name';
import type { Languages } from '@/collections/translated';
import { daysInWords } from '@/components/event-list/event-date';
import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import { listLimits } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { capitalised } from '@/lib/names';
import { allPopulated } from '@/lib/populated';
import type { Feed } from '@/lib/routes';
import { tagUri } from '@/lib/stable-id';
import { getT } from '@/messages/site';
import type { FeedItem } from './feed';

/** The number of items in a feed: enough for a reader who checks once a month. */
const limit = listLimits.maxFeedItems;

/** Common parts of items: address, language and date. */
function placeAndTime(collection: 'events' | 'documents', document: EventEntry | DocumentEntry, locale: Locale) {
  return {
    id: tagUri(collection, document.id),
    url: absoluteUrl(pathOf(collection, document, locale) ?? ''),
    language: locale,
    title: document.title,
    // The date of publication; the date of the document is in its text.
    publishedAt: document.firstPublishedAt ?? document.createdAt,
    updatedAt: document.updatedAt,
  };
}

const sentence = (locale: Locale, parts: readonly (string | null | undefined)[]) =>
  capitalised(locale, parts.filter(Boolean).join(', '));

const filled = (texts: readonly (string | null | undefined)[]) => texts.flatMap((text) => text || []);

function eventItem(event: EventEntry, locale: Locale): FeedItem {
  const t = getT(locale);
  const place = event.attendance === 'online' ? t('events.online') : formatEventLocation(event, locale);
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

type Reader = (locale: Locale, languages: Languages) => Promise<FeedItem[]>;

/** An item is in the language of its document as a whole. Older documents may lack an address and are left out. */
const readers: Record<Exclude<Feed, 'news'>, Reader> = {
  events: async (locale, languages) =>
    (await listNewestEvents(locale, limit, languages))
      .filter((event) => pathOf('events', event, locale))
      .map((event) => eventItem(event, languageOf(event, locale))),
  documents: async (locale, languages) =>
    (await listNewestDocuments(locale, limit, languages))
      .filter((document) => pathOf('documents', document, locale))
      .map((document) => documentItem(document, languageOf(document, locale))),
};

/** The items of a feed in a locale, the newest first: documents published in it, and others where they are asked for. */
export async function listFeedItems(feed: Feed, locale: Locale, languages: Languages): Promise<FeedItem[]> {
  if (feed !== 'news') return readers[feed](locale, languages);
  const all = await Promise.all(Object.values(readers).map((read) => read(locale, languages)));
  return all
    .flat()
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, limit);
}
