import type { DocumentState } from '@/editorial/document-state/read';
import type { Present } from '@/editorial/presence/people';
import type { Publication } from '@/editorial/status/publication';

/** The answer of the server about a document; `deleted` when there is none any more. */
export type ServerState = (DocumentState & { openElsewhere?: readonly Present[] }) | 'deleted';

/** What a page knows of the document it shows. */
export type Known = {
  /** When the version on the page was saved, in milliseconds since 1970; 0 when it never was. */
  savedAt: number;
  /** Status of that version. */
  status: unknown;
  hasPublishedDoc: boolean;
  wasPublished: boolean;
  isTrashed: boolean;
  /** Whether something was typed that is not saved. */
  isModified: boolean;
};

/** A change that was made elsewhere: in another window, by another person, or by the schedule. */
export type Change = {
  kind: 'saved' | 'published' | 'unpublished' | 'trashed' | 'deleted';
  /** Milliseconds since 1970; null for a deleted document. */
  at: number | null;
  /** Who made it; null where it is unknown. */
  by: string | null;
  isYou: boolean;
  /** Whether the page shows the same content, so that the person may go on. */
  isSameContent: boolean;
};

const savedAtOf = (server: DocumentState): number => Date.parse(server.savedAt ?? '') || 0;

/** Whether the server knows a newer version than the one on the page. */
export const isNewer = (server: ServerState, savedAt: number): boolean =>
  server === 'deleted' || savedAtOf(server) > savedAt;

/** Returns the change that was made elsewhere and that the person must know of; null when there is none. */
export function changeElsewhere(known: Known, server: ServerState | null): Change | null {
  if (server === null || !isNewer(server, known.savedAt)) return null;
  if (server === 'deleted') return { kind: 'deleted', at: null, by: null, isYou: false, isSameContent: false };
  const { by, isYou, isSameContent } = server.change ?? { by: null, isYou: false, isSameContent: false };
  const kind = kindOf(known, server);
  // A translation that was saved, for example: nothing of what the page shows.
  if (kind === 'saved' && isSameContent) return null;
  return { kind, at: savedAtOf(server), by, isYou, isSameContent: isSameContent && kind !== 'trashed' };
}

function kindOf(known: Known, { isTrashed, publication }: DocumentState): Change['kind'] {
  if (isTrashed && !known.isTrashed) return 'trashed';
  if (publication === 'published' || (publication === 'changed' && !known.hasPublishedDoc)) return 'published';
  const isOnSite = publication === 'changed';
  return known.hasPublishedDoc && !isOnSite ? 'unpublished' : 'saved';
}

/**
 * Whether the page may not be written on until it is loaded again: saving it would undo what was done elsewhere. A newer
 * version by the same person may be the page's own save whose response was lost; while there are unsaved changes, the
 * next save tells.
 */
export const isOutdated = (change: Change | null, known: Pick<Known, 'isModified'>): boolean =>
  change !== null && !change.isSameContent && !(change.isYou && known.isModified && change.kind === 'saved');

/** Returns what the site shows of a document, by the newer of two: the server's answer or the page's own save. */
export function publicationNow(known: Known, server: ServerState | null): Publication {
  const isServerCurrent = server !== null && server !== 'deleted' && savedAtOf(server) >= known.savedAt;
  const publication = isServerCurrent ? server.publication : publicationOfPage(known);
  return publication === 'published' && known.isModified ? 'changed' : publication;
}

function publicationOfPage({ status, hasPublishedDoc, wasPublished }: Known): Publication {
  if (status === 'published') return 'published';
  if (hasPublishedDoc) return 'changed';
  return wasPublished ? 'off' : 'draft';
}
