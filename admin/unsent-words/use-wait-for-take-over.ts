'use client';

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useLayoutEffect } from 'react';
import { idOf } from '@/lib/populated';

/**
 * Keeps the fields closed from taking a text over until its form is drawn anew. Payload opens them at once, asks for the
 * page again and then draws another form in its place: what was typed in between went with the first one.
 */
export function useWaitForTakeOver(): void {
  const { currentEditor, isLocked } = useDocumentInfo();
  const { user } = useAuth();
  const { setProcessing } = useForm();
  // That it is somebody else's, as the server said when the page was made; and mine, as it has been since.
  const isWaiting = Boolean(isLocked && user && idOf(currentEditor) === idOf(user));
  // Before they are painted open. The new form begins without it.
  useLayoutEffect(() => {
    if (isWaiting) setProcessing(true);
  }, [isWaiting, setProcessing]);
}
