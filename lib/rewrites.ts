import { locales } from './locales';
import { type Section, sections } from './routes';

type Rewrite = { source: string; destination: string };

/**
 * Leads each language's section names to the folders under `app/(site)/[locale]`, and folders' own names, where a
 * language calls the section otherwise, to an address that can't be a page: one content has one address.
 */
export function rewrites(): { beforeFiles: Rewrite[]; afterFiles: Rewrite[]; fallback: Rewrite[] } {
  const renamed = locales.flatMap((locale) =>
    (Object.keys(sections) as Section[])
      .map((folder) => ({ locale, folder, name: sections[folder][locale] as string }))
      .filter(({ folder, name }) => folder !== name),
  );
  return {
    beforeFiles: [
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
    ],
    afterFiles: [],
    fallback: [],
  };
}
