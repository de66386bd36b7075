import { byLocale, type Locale, locales } from './locales';

/** Sections by their folder under `app/(site)/[locale]`. */
const sectionNames = ['members', 'events', 'documents', 'concepts', 'search', 'site-map'] as const;

/**
 * What readers see of a section in addresses, by language (lib/locales.ts). `next.config.ts` makes the rewrites from it; no
 * page builds a path by hand.
 */
export const sections = Object.fromEntries(
  sectionNames.map((section) => [section, byLocale((locale) => locale.sections[section])]),
) as Record<(typeof sectionNames)[number], Record<Locale, string>>;

export type Section = keyof typeof sections;
export const isSection = (value: string): value is Section => Object.hasOwn(sections, value);

/** Collections whose documents live under a section; pages live directly under the locale. */
export const sectionCollections = ['members', 'events', 'documents', 'concepts'] as const;
export type SectionCollection = (typeof sectionCollections)[number];
export type PublicCollection = SectionCollection | 'pages';
export const isSectionCollection = (value: string): value is SectionCollection =>
  (sectionCollections as readonly string[]).includes(value);
export const publicCollections: readonly PublicCollection[] = [...sectionCollections, 'pages'];
export const isPublicCollection = (value: unknown): value is PublicCollection =>
  (publicCollections as readonly unknown[]).includes(value);

/** `/fr/membres` */
export function sectionPath(section: Section, locale: Locale): string {
  return `/${locale}/${sections[section][locale]}`;
}

/** `/fr/membres/ville-de-gap` */
export function documentPath(collection: SectionCollection, slug: string, locale: Locale): string {
  return `${sectionPath(collection, locale)}/${encodeURIComponent(slug)}`;
}

/** `/fr/a-propos/gouvernance`; no slugs is the home page, `/fr`. */
export function pagePath(slugs: readonly string[], locale: Locale): string {
  return ['', locale, ...slugs.map(encodeURIComponent)].join('/');
}

/** The same list as data, in files beside its section: `/fr/membres.csv`. A file's name here is its folder's. */
export const sectionFiles = { members: ['csv', 'geojson'] } as const satisfies Partial<
  Record<SectionCollection, readonly string[]>
>;

/** `/fr/membres.csv` */
export function sectionFilePath<S extends keyof typeof sectionFiles>(
  section: S,
  extension: (typeof sectionFiles)[S][number],
  locale: Locale,
): string {
  return `${sectionPath(section, locale)}.${extension}`;
}

/** `/sitemap-events-2.xml`: in the root of the site, since a sitemap may only list what is below it. */
export const sitemapFilePath = (file: string): string => `/sitemap-${file}.xml`;

/** What can be followed in a feed reader: all news (documents and events together), events, documents. */
export type Feed = 'news' | 'events' | 'documents';

/** RSS and JSON Feed, by how their files end. */
export type FeedFormat = 'xml' | 'json';

/** `/fr/feed.xml`, `/fr/evenements.json` */
export function feedPath(feed: Feed, format: FeedFormat, locale: Locale): string {
  return `${feed === 'news' ? `/${locale}/feed` : sectionPath(feed, locale)}.${format}`;
}

/** The calendar of all events, to subscribe to: `/fr/evenements.ics` */
export function calendarPath(locale: Locale): string {
  return `${sectionPath('events', locale)}.ics`;
}

/** One event for a calendar: `/fr/evenements/rencontre-2019/event.ics` */
export function eventCalendarPath(slug: string, locale: Locale): string {
  return `${documentPath('events', slug, locale)}/event.ics`;
}

/**
 * The picture drawn for links to a page in social media: `/fr/share/events/c6409633467520502cdec185.png` of a document, by its id,
 * `/fr/share/sections/events.png` of a section's list.
 */
export function cardPath(kind: PublicCollection | 'sections', name: string, locale: Locale): string {
  return `/${locale}/share/${kind}/${name}.png`;
}

/** `/fr/blocks-gallery`: every block in each of its examples, and beside every other; for staff and tests. */
export function blocksGalleryPath(locale: Locale, view: 'examples' | 'pairs' = 'examples'): string {
  return `/${locale}/blocks-gallery${view === 'pairs' ? '/pairs' : ''}`;
}

/** The description of the API for programs (OpenAPI), and the address that leads to its documentation for people. */
export const openApiPath = '/api/openapi.json';
export const anyApiDocsPath = '/api/docs';

/** `/fr/api/docs`: the documentation of the API. */
export const apiDocsPath = (locale: Locale): string => `/${locale}${anyApiDocsPath}`;

/** Addresses that other standards name: RFC 9727 and RFC 9116. */
export const apiCatalogPath = '/.well-known/api-catalog';
export const securityContactPath = '/.well-known/security.txt';

/** Name of the page one is led to after sending a form. */
export const thanksNames = byLocale(({ thanks }) => thanks);

/** `/fr/merci/5ab0…`: the thanks of a form, by its id. */
export function thanksPath(form: string, locale: Locale): string {
  return `/${locale}/${thanksNames[locale]}/${encodeURIComponent(form)}`;
}

/** Folders and files directly under a locale that no page may take, whatever its language. */
const technicalNames = [
  'preview',
  // The name of the preview in earlier addresses, which redirects to it.
  'apercu',
  'blocks-gallery',
  'api',
  'admin',
  'media',
  'images',
  'files',
  '_next',
  'sitemap',
  'feed',
  'rss',
  'share',
  'thanks',
];

/** Whether a top-level page may not be called this, because a section or a file of the site already is. */
export function isReservedSlug(slug: string): boolean {
  if (slug.includes('.')) return true;
  if (technicalNames.includes(slug) || locales.some((l) => thanksNames[l] === slug)) return true;
  return Object.entries(sections).some(([folder, names]) => folder === slug || locales.some((l) => names[l] === slug));
}
