import { locales } from './locales';

type Redirect = { source: string; destination: string; permanent: true };

/** What folders of a locale are called now, by their former names. Below each stands one token. */
export const renamedFolders: ReadonlyMap<string, string> = new Map([['apercu', 'preview']]);

/** Parts of technical addresses that were French, as mails and bookmarks have them, and what they are called now. */
const renamed: [before: string, now: string][] = [
  ...[...renamedFolders].map(([before, now]): [string, string] => [
    `/:locale(${locales.join('|')})/${before}/:token`,
    `/:locale/${now}/:token`,
  ]),
  ['/admin/relectures/:path*', '/admin/reviews/:path*'],
  ['/admin/traductions', '/admin/translations'],
  ['/admin/liens', '/admin/broken-links'],
  ['/admin/collections/:collection/:id/traduire', '/admin/collections/:collection/:id/translate'],
  ['/admin/collections/:collection/:id/utilise', '/admin/collections/:collection/:id/usage'],
  ['/admin/collections/media/ajouter', '/admin/collections/media/add'],
  ['/admin/collections/media/inutilisees', '/admin/collections/media/unused'],
  ['/admin/collections/members/importer', '/admin/collections/members/import'],
];

/** Redirects of technical addresses that have another name now; Next keeps their query. */
export const technicalRedirects: Redirect[] = renamed.map(([source, destination]) => ({
  source,
  destination,
  permanent: true,
}));
