'use client';

import { Form, OperationProvider, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { CollectionSlug } from 'payload';
import type { Saved } from '@/editorial/translation/save';
import type { Locale } from '@/lib/locales';
import type { ShownPair } from './pair';
import { Translation } from './translation';
import { useLock } from './use-lock';

export type SideBySideProps = {
  collection: CollectionSlug;
  id: string;
  target: Locale;
  pairs: readonly ShownPair[];
  /** How the translation stands when the page is opened. */
  saved: Saved;
  /** Sentences about the French on the left. */
  about: string;
  /** Where “the next one” leads; the list itself where nothing else is left. */
  next: string;
  list: string;
  /** The document's form in this language, where it is published. */
  form: string;
  mayPublish: boolean;
  isBinned: boolean;
};

/** The document in French beside one translation, field by field, in Payload's own form of that language. */
export function SideBySide(props: SideBySideProps) {
  const { initialState } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const lock = useLock(String(user?.id ?? ''));
  const isReadOnly = props.isBinned || lock.other !== null;
  if (!initialState) return null;
  return (
    <OperationProvider operation="update">
      {/* No form element: Enter in a line of text is no button. */}
      <Form el="div" disabled={isReadOnly} initialState={initialState} onChange={isReadOnly ? [] : [lock.onChange]}>
        <Translation
          {...props}
          language={i18n.language}
          isReadOnly={isReadOnly}
          lockedBy={lock.other}
          onLocked={() => lock.setOther('')}
        />
      </Form>
    </OperationProvider>
  );
}
