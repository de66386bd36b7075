'use client';

import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { hasAutosaveEnabled } from 'payload/shared';
import { useRef } from 'react';
import { pageId } from './page';

/** What a form edits, whose it is, and under which names its changes are stored in the browser. */
export type Identity = {
  collection: string | undefined;
  global: string | undefined;
  /** The API's path, `events/6650…` or `globals/footer`; null before the first save of a new document. */
  path: string | null;
  locale: string;
  /** Of the last save, in milliseconds; 0 before the first one. */
  savedAt: number;
  isAutosaved: boolean;
  /** The names of all that one person typed here, in whichever page, begin so; null without a person. */
  prefix: string | null;
  key: string | null;
};

/** Returns what the surrounding form edits. */
export function useIdentity(): Identity {
  const { user } = useAuth();
  const { id, collectionSlug, globalSlug, data, docConfig } = useDocumentInfo();
  const { code: locale } = useLocale();
  // After the session has expired, it is still the same author.
  const author = useRef<string | null>(null);
  if (user) author.current = String(user.id);
  // A new document has its id from the answer to its first save, before its form is drawn again.
  const known: unknown = id ?? data?.id;
  const stored = globalSlug ? `globals/${globalSlug}` : known ? `${collectionSlug}/${known}` : `${collectionSlug}/new`;
  const prefix = author.current ? `${author.current}/${stored}/${locale}/` : null;
  return {
    collection: collectionSlug,
    global: globalSlug,
    path: globalSlug || id ? stored : null,
    locale,
    savedAt: Date.parse(String(data?.updatedAt)) || 0,
    isAutosaved: docConfig ? hasAutosaveEnabled(docConfig) : false,
    prefix,
    key: prefix && prefix + pageId,
  };
}
