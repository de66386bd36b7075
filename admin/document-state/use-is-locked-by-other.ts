'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { idOf } from '@/lib/populated';

/** Whether another person has locked the document of the form. */
export function useIsLockedByOther(): boolean {
  const { user } = useAuth();
  const { documentIsLocked, currentEditor } = useDocumentInfo();
  return Boolean(documentIsLocked) && idOf(currentEditor) !== null && idOf(currentEditor) !== idOf(user);
}
