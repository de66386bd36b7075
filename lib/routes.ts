import { type Locale, locales } from './locales';

/**
 * The one table of public addresses. A section's key is its folder under `app/(site)/[locale]`; its values are what
 * readers see in each language. `next.config.ts` makes the rewrites from it; no page builds a path by hand.
 */
export const sections = {
  members: { fr: 'membres', en: 'members', es: 'miembros' },
  events: { fr: 'evenements', en: 'events', es: 'eventos' },
  documents: { fr: 'documents', en: 'documents', es: 'documentos' },
  concepts: { fr: 'concepts', en: 'concepts', es: 'conceptos' },
  search: { fr: 'recherche', en: 'search', es: 'buscar' },
  'site-map': { fr: 'plan-du-site', en: 'sitemap', es: 'mapa-del-sitio' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Section = keyof typeof sections;

/** Collections whose documents live under a section; pages live directly under the locale. */
export const sectionCollections = ['members', 'events', 'documents', 'concepts'] as const;
export type SectionCollection = (typeof sectionCollections)[number];
export type PublicCollection = SectionCollection | 'pages';
export const publicCollections: readonly PublicCollection[] = [...sectionCollections, 'pages'];

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

/** Name of the page one is led to after sending a form. */
export const thanksNames = { fr: 'merci', en: 'thank-you', es: 'gracias' } as const satisfies Record<Locale, string>;

/** `/fr/merci/5ab0…`: the thanks of a form, by its id. */
export function thanksPath(form: string, locale: Locale): string {
  return `/${locale}/${thanksNames[locale]}/${encodeURIComponent(form)}`;
}

/** Folders and files directly under a locale that no page may take, whatever its language. */
const technicalNames = [
  'apercu',
  'api',
  'admin',
  'media',
  'images',
  'files',
  '_next',
  'sitemap',
  'feed',
  'rss',
  'thanks',
];

/** Whether a top-level page may not be called this, because a section or a file of the site already is. */
export function isReservedSlug(slug: string): boolean {
  if (slug.includes('.')) return true;
  if (technicalNames.includes(slug) || locales.some((l) => thanksNames[l] === slug)) return true;
  return Object.entries(sections).some(([folder, names]) => folder === slug || locales.some((l) => names[l] === slug));
}
