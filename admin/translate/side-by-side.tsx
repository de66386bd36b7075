'use client';

import { Form, OperationProvider, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { SideBySideProps } from './props';
import { Translation } from './translation';
import { useLock } from './use-lock';

/** The source text of a document beside one translation, field by field, in Payload's own form of that language. */
export function SideBySide(props: SideBySideProps) {
  const { initialState } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const lock = useLock(String(user?.id ?? ''));
  const isReadOnly = props.isTrashed || lock.other !== null;
  if (!initialState) return null;
  return (
    <OperationProvider operation="update">
      {/* Not a form element: Enter in a text input must not submit. */}
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
