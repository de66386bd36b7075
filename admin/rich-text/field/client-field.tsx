'use client';

import { lazy, Suspense } from 'react';
import { LoadingEditor } from './loading-editor';
import type { EditorProps } from './props';

const Editor = lazy(async () => ({ default: (await import('./editor')).Editor }));

/** The field of a rich text. Its module is in the scripts of every page, the editor is not: it is loaded when it is shown. */
export function RichTextClientField(props: EditorProps) {
  return (
    <Suspense fallback={<LoadingEditor {...props} />}>
      <Editor {...props} />
    </Suspense>
  );
}
