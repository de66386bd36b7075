'use client';

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useLayoutEffect } from 'react';
import { idOf } from '@/lib/populated';

/**
 * Keeps the fields disabled after taking over a lock until the form is rendered again. Payload enables them at once,
 * requests the page again and then renders another form in its place: what was typed in between was lost with the first
 * one.
 */
export function useWaitForTakeOver(): void {
  const { currentEditor, isLocked } = useDocumentInfo();
  const { user } = useAuth();
  const { setProcessing } = useForm();
  // The server rendered the page while somebody else had the lock; now the user has it.
  const isWaiting = Boolean(isLocked && user && idOf(currentEditor) === idOf(user));
  // Before they are painted enabled. The new form begins without it.
  useLayoutEffect(() => {
    if (isWaiting) setProcessing(true);
  }, [isWaiting, setProcessing]);
}
