'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import type { Publication } from '@/editorial/status/publication';
import { type Change, changeElsewhere, isOutdated, type Known, publicationNow } from './state';
import { useServerState } from './store';

/** The key of the document or global whose form is open; empty before the first save. */
export function useDocumentKey(): string {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  if (globalSlug) return `globals/${globalSlug}`;
  return id && collectionSlug ? `${collectionSlug}/${id}` : '';
}

export type FormState = {
  key: string;
  known: Known;
  publication: Publication;
  /** A change made elsewhere, null when there is none. */
  change: Change | null;
  /** Whether the form must be loaded again before anything is written. */
  isOutdated: boolean;
  canPublish: boolean;
};

/** Returns the state of the open form: what the site shows of it, and what was changed elsewhere. */
export function useDocumentState(): FormState {
  const { data, hasPublishedDoc, isTrashed } = useDocumentInfo();
  const isModified = useFormModified();
  const key = useDocumentKey();
  const server = useServerState(key);
  const known: Known = {
    savedAt: Date.parse(String(data?.updatedAt)) || 0,
    status: data?._status,
    hasPublishedDoc,
    wasPublished: Boolean(data?.firstPublishedAt),
    isTrashed: Boolean(isTrashed),
    isModified,
  };
  const publication = publicationNow(known, server);
  const change = changeElsewhere(known, server);
  const outdated = isOutdated(change, known);
  return {
    ...{ key, known, publication, change, isOutdated: outdated },
    canPublish: publication !== 'published' && !outdated && !isTrashed,
  };
}
