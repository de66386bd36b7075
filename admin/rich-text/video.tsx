'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { $getRoot, COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { lazy, Suspense, useEffect, useState } from 'react';
import { parseVideoAddress } from '@/lib/video/address';
import type { Pasted } from './video-offer';

const Offer = lazy(async () => ({ default: (await import('./video-offer')).Offer }));

/** Watches for a pasted address of a video: where it stands alone, it is offered as a video. */
function VideoOffer() {
  const [editor] = useLexicalComposerContext();
  const [pasted, setPasted] = useState<Pasted | null>(null);

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const url = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain').trim() ?? '') : '';
          const video = parseVideoAddress(url);
          setPasted(video && { url, site: video.site });
          // It is pasted as a link all the same: nothing is taken from who wants just that.
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );

  // Once it stands with other words, or was deleted, there is nothing to offer.
  useEffect(() => {
    if (!pasted) return;
    const isThere = () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .some((node) => node.getTextContent().trim() === pasted.url),
      );
    const check = () => !isThere() && setPasted(null);
    // What was pasted is not in the text yet.
    const timer = setTimeout(check);
    const stop = editor.registerUpdateListener(() => setTimeout(check));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, pasted]);

  if (!pasted) return null;
  return (
    <Suspense>
      <Offer key={pasted.url} editor={editor} pasted={pasted} onDone={() => setPasted(null)} />
    </Suspense>
  );
}

/** An address of a video in a line of its own can become the video. */
export const VideoClient = createClientFeature({ plugins: [{ Component: VideoOffer, position: 'belowContainer' }] });
