'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { documentKey, findUnreadable } from '../dates/unreadable';
import { useDocumentKey } from '../document-state/use-document-state';
import { useFocusField } from '../focus-field/use-focus-field';
import { focusConflict } from './conflicts';

/**
 * Returns a function that focuses what keeps the form from being published or reviewed, and returns whether there is anything: a
 * date whose text was not understood (the last one that was would be taken), or words saved elsewhere meanwhile.
 */
export function useFocusObstacle(): () => boolean {
  const info = useDocumentInfo();
  const path = useDocumentKey();
  const { getField } = useForm();
  const { focusField } = useFocusField();
  return () => {
    const unreadable = findUnreadable(documentKey(info), getField);
    if (unreadable) focusField(unreadable);
    return unreadable !== null || focusConflict(path);
  };
}
