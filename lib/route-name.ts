import { isLocale, type Locale, locales } from './locales';
import { type Section, sections, thanksNames } from './routes';
import { siteProbe } from './site-probe';
import { renamedFolders } from './technical-redirects';

const nameKey = (locale: Locale, name: string): string => `${locale}/${encodeURIComponent(name)}`;

/** Folders below `app/(site)/[locale]` by their names in addresses. */
const folders = new Map<string, Section | 'thanks'>(
  locales.flatMap((locale) => [
    ...Object.entries(sections).map(([section, names]): [string, Section] => [
      nameKey(locale, names[locale]),
      section as Section,
    ]),
    [nameKey(locale, thanksNames[locale]), 'thanks'] as const,
  ]),
);

/** What ends the address of a section as a file. */
const extensions = new Set(['csv', 'geojson', 'ics', 'json', 'xml']);

/** Folders of a locale with the same name in each language. */
const technicalFolders = new Set(['blocks-gallery', 'preview', 'share']);

/** In the root of the site: icons and what else browsers and search engines look for. */
const rootFile = /^(?:robots\.txt|manifest\.webmanifest|favicon\.\w+|apple-touch-icon\.png|icons|block-previews)$/;

const routeBelowLocale = (locale: Locale, name: string, slug: string | undefined, file: string | undefined): string => {
  if (name === '') return 'home';
  // A former name redirects, and the address below it is as private.
  const technical = renamedFolders.get(name) ?? name;
  if (technicalFolders.has(technical)) return technical;
  if (name === 'feed.xml' || name === 'feed.json') return 'feed';
  const folder = folders.get(`${locale}/${name}`);
  if (folder) {
    if (slug === undefined || folder === 'thanks') return folder;
    return file === undefined ? `${folder}/[slug]` : `${folder}/[slug]/[file]`;
  }
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  const section = dot > 0 && extensions.has(extension) ? folders.get(`${locale}/${name.slice(0, dot)}`) : undefined;
  return section ? `${section}.${extension}` : 'page';
};

/**
 * The name of the route of a path, for logs and metrics: `events/[slug]`, `page`, `api/events`, `admin`, `static`. There
 * are few, whatever clients request.
 *
 * @param path without its query
 */
export function routeName(path: string): string {
  const [, first = '', second = '', third, fourth] = path.split('/', 5);
  if (isLocale(first)) return routeBelowLocale(first, second, third, fourth);
  if (first === '') return 'root';
  if (first === '_next') return 'static';
  if (first === 'admin') return 'admin';
  if (first === 'api') {
    if (second === 'media' && third === 'file') return 'media';
    return siteProbe()?.apiNames.has(second) ? `api/${second}` : 'api';
  }
  if (first === 'sitemap.xml' || first.startsWith('sitemap-')) return 'sitemap';
  return rootFile.test(first) ? 'static' : 'other';
}

/** Longer paths are cut in the log. */
const maxPathLength = 300;

/** Routes whose paths may hold names, ids or tokens of people. */
const privateRoute = /^(?:admin|api|preview|thanks|other)(?:$|\/)/;

/** The path as it may be logged: that of a public page or file. Undefined where only the route may be. */
export const loggedPath = (route: string, path: string): string | undefined =>
  privateRoute.test(route) ? undefined : path.slice(0, maxPathLength);
