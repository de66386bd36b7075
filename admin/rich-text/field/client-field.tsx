'use client';

import dynamic from 'next/dynamic';
import { Suspense } from 'react';
import { LoadingEditor } from './loading-editor';
import type { EditorProps } from './props';

// The server names the scripts of the editor in the head of a page that has one, so that they come with the others.
const Editor = dynamic(async () => (await import('./editor')).Editor);

/** The field of a rich text. Its module is in the scripts of every page, the editor is not: it is loaded when it is shown. */
export function RichTextClientField(props: EditorProps) {
  return (
    <Suspense fallback={<LoadingEditor {...props} />}>
      <Editor {...props} />
    </Suspense>
  );
}
