import { settings } from './settings';

/** Returns the address of a path of this site, as mails, feeds and search engines need it: `https://example.org/fr`. */
export const absoluteUrl = (path: string): string => settings.siteUrl + path;
