import { settings } from './settings';

/** The host of the site, without its port. */
export const host = new URL(settings.siteUrl).hostname;

/**
 * The name of a document for feed readers, the same in all languages and whatever becomes of its address: a tag URI
 * (RFC 4151), whose date is one on which the host was known to be the site's.
 */
export function tagUri(collection: string, id: string): string {
  return `tag:${host},2026:${collection}/${id}`;
}
