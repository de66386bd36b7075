'use client';

import { $createInlineBlockNode, createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND, TextNode } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { cleanPasted } from './clean-pasted';
import { noteEnd, noteStart } from './pasted-footnotes';

const cleaned = new WeakSet<Event>();

const hasText = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() !== '';

/** Returns the clipboard's content without its styles, as if it had been copied so; null when it can stay as it is. */
function cleanEvent(event: unknown): ClipboardEvent | null {
  if (!(event instanceof ClipboardEvent) || cleaned.has(event) || !event.clipboardData) return null;
  const { clipboardData } = event;
  // Copied within the admin panel: it is clean, and has formats that HTML does not have.
  if (clipboardData.types.includes('application/x-lexical-editor')) return null;
  const html = clipboardData.getData('text/html');
  const words = html && cleanPasted(html);
  if (!words && !hasText(html)) return null;
  const data = new DataTransfer();
  // When everything was deleted or hidden, nothing is pasted.
  if (words) {
    data.setData('text/html', words);
    data.setData('text/plain', clipboardData.getData('text/plain'));
  }
  const again = new ClipboardEvent('paste', { clipboardData: data, cancelable: true });
  cleaned.add(again);
  return again;
}

/** Replaces a pasted footnote by the editor's own node. The rest of the text is handled afterwards. */
function insertFootnote(node: TextNode): void {
  const text = node.getTextContent();
  const start = text.indexOf(noteStart);
  const end = text.indexOf(noteEnd, start);
  if (start < 0 || end < 0) return;
  const note = text.slice(start + 1, end);
  const parts = node.splitText(start, end + 1);
  // The empty id is replaced by a new one.
  parts[start === 0 ? 0 : 1]?.replace($createInlineBlockNode({ id: '', blockType: 'footnote', note }));
}

function CleanPaste(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.registerNodeTransform(TextNode, insertFootnote), [editor]);
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const again = cleanEvent(event);
          if (!again) return false;
          event.preventDefault();
          return editor.dispatchCommand(PASTE_COMMAND, again);
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
}

/** Cleans pasted content: removes styles, fonts and empty paragraphs. */
export const CleanPasteClient = createClientFeature({ plugins: [{ Component: CleanPaste, position: 'normal' }] });
