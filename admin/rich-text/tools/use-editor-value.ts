'use client';

import { $getSelection, type BaseSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useEffect, useState } from 'react';

/** Returns a value that is read from the selection of an editor, after each change of text or selection. */
export function useEditorValue<T>(editor: LexicalEditor, read: (selection: BaseSelection | null) => T): T {
  const now = () => editor.getEditorState().read(() => read($getSelection()));
  const [value, setValue] = useState(now);
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setValue(editorState.read(() => read($getSelection())))),
    [editor, read],
  );
  return value;
}
