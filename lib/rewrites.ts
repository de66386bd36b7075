import { type Locale, locales } from './locales';
import { sections, sitemapFilePath, thanksNames } from './routes';

type Rewrite = {
  source: string;
  destination: string;
  has?: { type: 'header'; key: string; value: string }[];
};

/**
 * Rewrites form posts to a page's own address, which can only render, to the handler that receives them
 * (`app/(site)/submit`), which renders the page again where something is to be corrected.
 */
const sentForms: Rewrite = {
  source: `/:locale(${locales.join('|')})/:path*`,
  has: [{ type: 'header', key: 'content-type', value: 'application/x-www-form-urlencoded.*' }],
  destination: '/submit/:locale/:path*',
};

/** Folders under `app/(site)/[locale]` that have another name in addresses. */
const folders: [string, Record<Locale, string>][] = [...Object.entries(sections), ['thanks', thanksNames]];

/**
 * Rewrites the section names of each locale to the folders under `app/(site)/[locale]`, and the folders' own names,
 * where a locale uses another one, to an address that can't exist: each document has one address.
 */
export function rewrites(): { beforeFiles: Rewrite[]; afterFiles: Rewrite[]; fallback: Rewrite[] } {
  const renamed = locales.flatMap((locale) =>
    folders
      .map(([folder, names]) => ({ locale, folder, name: names[locale] }))
      .filter(({ folder, name }) => folder !== name),
  );
  return {
    beforeFiles: [
      sentForms,
      // First, since the other rules rewrite to folder names, which must not match these. No slug has an underscore.
      ...renamed.map(({ locale, folder }) => ({
        source: `/${locale}/${folder}/:path*`,
        destination: `/${locale}/_/${folder}/:path*`,
      })),
      ...renamed.map(({ locale, folder }) => ({
        source: `/${locale}/${folder}.:extension([a-z]+)`,
        destination: `/${locale}/_/${folder}`,
      })),
      ...renamed.map(({ locale, folder, name }) => ({
        source: `/${locale}/${name}/:path*`,
        destination: `/${locale}/${folder}/:path*`,
      })),
      // The section as a file: a feed, a calendar.
      ...renamed.map(({ locale, folder, name }) => ({
        source: `/${locale}/${name}.:extension([a-z]+)`,
        destination: `/${locale}/${folder}.:extension`,
      })),
      { source: sitemapFilePath(':file([a-z]+-[0-9]+)'), destination: '/sitemaps/:file' },
    ],
    afterFiles: [],
    fallback: [],
  };
}
