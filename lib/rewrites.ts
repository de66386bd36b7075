import { type Locale, locales } from './locales';
import { sections, sitemapFilePath, thanksNames } from './routes';

type Rewrite = {
  source: string;
  destination: string;
  has?: { type: 'header'; key: string; value: string }[];
};

/**
 * A form that a page sends comes to the page's own address, which can only draw: it is led to the handler that receives
 * it (`app/(site)/submit`), which draws the page again where something is to be mended.
 */
const sentForms: Rewrite = {
  source: `/:locale(${locales.join('|')})/:path*`,
  has: [{ type: 'header', key: 'content-type', value: 'application/x-www-form-urlencoded.*' }],
  destination: '/submit/:locale/:path*',
};

/** Folders under `app/(site)/[locale]` that languages call otherwise. */
const folders: [string, Record<Locale, string>][] = [...Object.entries(sections), ['thanks', thanksNames]];

/**
 * Leads each language's section names to the folders under `app/(site)/[locale]`, and folders' own names, where a
 * language calls the section otherwise, to an address that can't be a page: one content has one address.
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
      // These first: what the others lead to a folder must not be taken for the folder's name in an address.
      // No slug has an underscore.
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
