import { locales } from './locales';
import { type Section, sectionCollections, sectionFiles, sections } from './routes';

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
  const files = renamed.flatMap(({ locale, folder, name }) =>
    (folder in sectionFiles ? sectionFiles[folder as keyof typeof sectionFiles] : []).map((extension) => ({
      own: `/${locale}/${folder}.${extension}`,
      named: `/${locale}/${name}.${extension}`,
    })),
  );
  return {
    beforeFiles: [
      // These first: what the others lead to a folder must not be taken for the folder's name in an address.
      // No slug has an underscore.
      ...renamed.map(({ locale, folder }) => ({
        source: `/${locale}/${folder}/:path*`,
        destination: `/${locale}/_/${folder}/:path*`,
      })),
      ...files.map(({ own }) => ({ source: own, destination: own.replace(/^\/(..)\//, '/$1/_/') })),
      ...renamed.map(({ locale, folder, name }) => ({
        source: `/${locale}/${name}/:path*`,
        destination: `/${locale}/${folder}/:path*`,
      })),
      ...files.map(({ own, named }) => ({ source: named, destination: own })),
    ],
    afterFiles: [],
    fallback: [],
  };
}
