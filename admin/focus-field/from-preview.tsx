'use client';

import { useLivePreviewContext } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { fieldOfMessage } from '@/lib/field-message';
import { useFocusField } from './use-focus-field';

/** From this width on the preview is beside the form; below, Payload shows the one or the other. */
const besideForm = '(min-width: 1025px)';

/** Focuses the field that was clicked in the preview of the form. Renders nothing. */
export function FocusFieldFromPreview() {
  const { iframeRef, isLivePreviewing, popupRef, previewWindowType, setIsLivePreviewing } = useLivePreviewContext();
  const { focusField } = useFocusField();
  /** Focused once the form has the place of the preview. */
  const [waiting, setWaiting] = useState<string | null>(null);
  useEffect(() => {
    const receive = ({ origin, source, data }: MessageEvent) => {
      const previews = [iframeRef.current?.contentWindow, popupRef?.current];
      if (origin !== window.location.origin || !source || !previews.includes(source as Window)) return;
      const field = fieldOfMessage(data);
      if (!field) return;
      if (previewWindowType === 'popup' || window.matchMedia(besideForm).matches) {
        focusField(field);
      } else {
        setIsLivePreviewing(false);
        setWaiting(field);
      }
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [focusField, iframeRef, popupRef, previewWindowType, setIsLivePreviewing]);
  useEffect(() => {
    if (!waiting || isLivePreviewing) return;
    setWaiting(null);
    focusField(waiting);
  }, [waiting, isLivePreviewing, focusField]);
  return null;
}
