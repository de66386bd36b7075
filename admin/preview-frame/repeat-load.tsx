'use client';

import { useLivePreviewContext } from '@payloadcms/ui';
import { useEffect } from 'react';
import { secondMs } from '@/lib/limits';

/**
 * Shows a preview whose `load` Payload missed: one that comes while its sign of loading is being drawn, which takes long on a
 * slow device, is handled as if that sign were not there, and the preview stays behind it. Renders nothing.
 */
export function RepeatLoadOfPreview() {
  const { iframeRef, isLivePreviewing } = useLivePreviewContext();
  useEffect(() => {
    if (!isLivePreviewing) return;
    const repeat = () => {
      const frame = iframeRef.current;
      if (frame && isWaitedFor(frame) && isLoaded(frame)) frame.dispatchEvent(new Event('load'));
    };
    const timer = setInterval(repeat, secondMs);
    return () => clearInterval(timer);
  }, [iframeRef, isLivePreviewing]);
  return null;
}

const isWaitedFor = (frame: HTMLIFrameElement): boolean =>
  frame.classList.contains('iframe-loader__iframe--is-loading') ||
  frame.parentElement?.querySelector(':scope > .shimmer-effect') !== null;

/** Whether the frame has its page; the one it begins with is empty, and complete. */
const isLoaded = ({ contentDocument }: HTMLIFrameElement): boolean =>
  contentDocument?.readyState === 'complete' && contentDocument.URL !== 'about:blank';
