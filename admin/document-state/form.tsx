'use client';

import { useDocumentInfo, useForm, useFormBackgroundProcessing, useFormProcessing, useLocale } from '@payloadcms/ui';
import { useEffect, useLayoutEffect } from 'react';
import frame from '../ui/view.module.css';
import place from '../unsaved-changes/unsaved-changes.module.css';
import { ChangedElsewhere } from './changed-elsewhere';
import { useDocumentState } from './use-document-state';
import { useWatch } from './use-watch';

/**
 * At the top of a form: watches its document, and tells what was changed elsewhere. An outdated form is read-only until
 * it is loaded again: what is typed into it would undo the other change.
 */
export function WatchDocument() {
  const { setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo();
  const { setProcessing } = useForm();
  const { code: locale } = useLocale();
  const isSaving = useFormBackgroundProcessing();
  const isProcessing = useFormProcessing();
  const { key, known, publication, change, isOutdated } = useDocumentState();
  useWatch(key, { savedAt: known.savedAt, isSaving: isSaving || (isProcessing && !isOutdated), locale });

  // Payload's own parts count what this page has saved; a save that it retried, and those of others, are not in it.
  useEffect(() => {
    const isOnSite = publication === 'published' || publication === 'changed';
    setHasPublishedDoc(isOnSite);
    setUnpublishedVersionCount((count) => (publication === 'changed' ? Math.max(count, 1) : isOnSite ? 0 : count));
  }, [publication, setHasPublishedDoc, setUnpublishedVersionCount]);

  // The end of a save enables the fields.
  useLayoutEffect(() => {
    if (isOutdated && !isProcessing) setProcessing(true);
  }, [isOutdated, isProcessing, setProcessing]);
  useLayoutEffect(() => (isOutdated ? () => setProcessing(false) : undefined), [isOutdated, setProcessing]);

  return (
    <div className={`${frame.view} ${place.place}`} aria-live="polite">
      {change && (isOutdated || change.isSameContent) && (
        <ChangedElsewhere change={change} isModified={known.isModified} />
      )}
    </div>
  );
}
