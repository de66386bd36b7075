import { generatePageMetadata } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import {
  executeAuthStrategies,
  getPayload,
  getRequestLanguage,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload';
import { localeOrSource, sourceLocale } from '@/lib/locales';
import { getT, readLabel } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import type { PlainKey } from '@/messages/panel/types';
import { readTitle } from './read-title';
import { tabTitle } from './tab-title';

type Params = Promise<{ segments?: string[] }>;
type SearchParams = Promise<{ [key: string]: string | string[] }>;

/** Our own views by the first part of their address; Payload has one title for all of them. */
const views: Record<string, PlainKey> = {
  '': 'nav.dashboard',
  reviews: 'nav.toReview',
  translations: 'nav.translations',
  'broken-links': 'brokenLinks.title',
  upkeep: 'upkeep.title',
  releases: 'releases.plural',
  activity: 'activity.title',
  guide: 'nav.guide',
};

/** Returns what Payload says of a page of the panel, with a title that names document, collection and site. */
export async function panelMetadata(
  configuration: Parameters<typeof generatePageMetadata>[0]['config'],
  params: Params,
  searchParams: SearchParams,
): Promise<Metadata> {
  const config = await configuration;
  const { segments = [] } = await params;
  const args = { config: configuration, params: params as Promise<{ segments: string[] }>, searchParams };
  const [meta, payload] = await Promise.all([generatePageMetadata(args), getPayload({ config })]);
  // Payload's type is that of a parsed header; it reads by `get`, which both have.
  const cookie = (await cookies()) as unknown as Map<string, string>;
  const language = panelLanguageOf(getRequestLanguage({ config, cookies: cookie, headers: await headers() }));
  const named = await nameOf(segments, language, payload);
  const { siteName } = await payload.findGlobal({
    slug: 'settings',
    locale: localeOrSource(language),
    fallbackLocale: sourceLocale,
    select: { siteName: true },
    depth: 0,
    overrideAccess: false,
  });
  const parts = named ?? (typeof meta?.title === 'string' ? [meta.title] : []);
  return { ...meta, title: tabTitle(...parts, siteName ?? '') };
}

/** Returns the names of a page, the narrowest first; null for one that Payload names. */
async function nameOf(
  [kind = '', slug = '', ...rest]: readonly string[],
  language: string,
  payload: Payload,
): Promise<string[] | null> {
  const t = getT(language);
  if (kind === 'globals') {
    const global = payload.config.globals.find((each) => each.slug === slug);
    return global ? [readLabel(global.label, language) ?? slug] : null;
  }
  if (kind !== 'collections') {
    const view = slug === '' ? views[kind] : undefined;
    return view ? [t(view)] : null;
  }
  const collection = payload.config.collections.find((each) => each.slug === slug);
  if (!collection) return null;
  const { plural, singular } = collection.labels;
  const collectionName = readLabel(plural, language) ?? slug;
  const id = rest[0] === 'trash' ? rest[1] : rest[0];
  if (!id) return [collectionName];
  const isDocument = /^[0-9a-f]{24}$/.test(id);
  const title = isDocument ? await titleOf(collection, id, payload) : '';
  return [title || (readLabel(singular, language) ?? ''), collectionName];
}

/** Returns the title of a document for people who are signed in and may read it; '' for others. */
async function titleOf(collection: SanitizedCollectionConfig, id: string, payload: Payload): Promise<string> {
  const { user } = await executeAuthStrategies({ headers: await headers(), payload });
  return user ? readTitle(collection, id, { payload, user }) : '';
}
