'use client';

import { $createBlockNode } from '@payloadcms/richtext-lexical/client';
import { $getRoot, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { MediaItem } from '../media/add/media-item';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { State } from '../ui/state';
import { type LookedUp, useLookUp } from '../video/use-look-up';
import styles from '../video/video.module.css';

const MediaPicker = lazy(async () => ({ default: (await import('../media/picker/media-picker')).MediaPicker }));

/** A pasted address of a video that stands alone in its line. */
export type Pasted = { url: string; site: string };

type Props = { editor: LexicalEditor; pasted: Pasted; onDone: () => void };

/** Puts a video in the place of the line that is only its address. */
function insert(editor: LexicalEditor, url: string, fields: Record<string, string>): void {
  editor.update(() => {
    const line = $getRoot()
      .getChildren()
      .findLast((node) => node.getTextContent().trim() === url);
    line?.replace($createBlockNode({ id: '', blockName: '', blockType: 'video', url, ...fields }));
  });
}

/** Below a text: the offer to make a video of an address that was pasted into it. */
export function Offer({ editor, pasted: { url, site }, onDone }: Props) {
  const t = useT();
  const { state, lookUp } = useLookUp();
  const [found, setFound] = useState<LookedUp | null>(null);
  const isAsking = state.kind === 'asking';
  const isOver = useRef(false);

  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);

  function finish(about: LookedUp | null, media?: string) {
    const { title = '', duration = '' } = about ?? {};
    insert(editor, url, { ...(title && { title }), ...(duration && { duration }), ...(media && { media }) });
    onDone();
  }

  async function accept() {
    if (isAsking) return;
    const answer = await lookUp(url);
    // Its line may have been changed meanwhile.
    if (isOver.current) return;
    if (answer?.still) setFound(answer);
    else if (answer) finish(answer);
  }

  return (
    <div className={styles.offer}>
      <p role="status">
        {state.kind === 'failed' ? (
          <State icon="error" tone="warn">
            {state.message}
          </State>
        ) : (
          t(isAsking ? 'videoForm.asking' : 'videoForm.offer', { site })
        )}
      </p>
      <button
        type="button"
        className={`${buttons.button} ${buttons.small}`}
        aria-disabled={isAsking}
        onClick={() => (state.kind === 'failed' ? finish(null) : accept())}
      >
        {t('videoForm.accept')}
      </button>
      <button type="button" className={buttons.link} onClick={onDone}>
        {t('videoForm.decline')}
      </button>
      {found?.still && (
        <Suspense>
          <MediaPicker
            isMany={false}
            max={1}
            taken={[]}
            files={[found.still]}
            onChoose={([item]: readonly MediaItem[]) => finish(found, item?.id)}
            onClose={() => finish(found)}
          />
        </Suspense>
      )}
    </div>
  );
}
