import type { Publication } from '../status/publication';

/**
 * Returns whether moving a page publishes it: where the published version is the newest, and the person may publish.
 * Else the move is saved in the draft, and the site shows it when that is published: publishing here would also publish
 * changes that are not ready.
 */
export const isPublishedByMove = (publication: Publication, canPublish: boolean): boolean =>
  publication === 'published' && canPublish;
