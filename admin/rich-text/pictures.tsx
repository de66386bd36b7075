'use client';

import { $createUploadNode, $isUploadNode, createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getPreviousSelection,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  DROP_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { $insertNodeToNearestRoot } from '@payloadcms/richtext-lexical/lexical/utils';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { MediaItem } from '../media/add/media-item';
import { droppedFiles, pastedFiles } from '../media/picker/files-of';

const MediaPicker = lazy(async () => ({ default: (await import('../media/picker/media-picker')).MediaPicker }));

/** Where the chosen pictures come: in the place of one, or where the cursor was. */
type Opened = { files: readonly File[]; replaced: string | null; selection: BaseSelection | null };

type DrawerPayload = { replace?: { nodeKey: string } | false } | undefined;

/**
 * The command of the toolbar, of the slash menu and of the button that changes a picture. Payload exports no name for it; an
 * editor knows its commands by their type. Without it, Payload's own drawer opens.
 */
function pictureCommand(editor: LexicalEditor): LexicalCommand<DrawerPayload> | undefined {
  return [...editor._commands.keys()].find(({ type }) => type === 'INSERT_UPLOAD_WITH_DRAWER_COMMAND');
}

/** Where something was dropped. */
function selectionAt({ clientX, clientY }: DragEvent): BaseSelection | null {
  const range = document.caretRangeFromPoint?.(clientX, clientY) ?? rangeByPosition(clientX, clientY);
  if (!range) return null;
  const selection = $createRangeSelection();
  selection.applyDOMRange(range);
  return selection;
}

/** The same in browsers that have the standard's name of it only. */
function rangeByPosition(x: number, y: number): Range | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position) return null;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return range;
}

function $insert(items: readonly MediaItem[], { replaced, selection }: Opened): void {
  // Payload fills in the id; no field of ours is stored with a picture in a text.
  const nodeOf = ({ id: value }: MediaItem) =>
    $createUploadNode({ data: { fields: {}, relationTo: 'media', value } as never });
  const before = replaced ? $getNodeByKey(replaced) : null;
  if ($isUploadNode(before)) {
    const [item] = items;
    if (item) before.replace(nodeOf(item));
    return;
  }
  $setSelection(selection?.clone() ?? null);
  const current = $getSelection();
  const cursor = $isRangeSelection(current) ? current.focus.getNode() : null;
  const [first, ...others] = items.map(nodeOf);
  if (!first) return;
  $insertNodeToNearestRoot(first);
  // In their order; a further call would leave an empty paragraph between them.
  for (const node of others.reverse()) first.insertAfter(node);
  if ($isParagraphNode(cursor) && cursor.isEmpty()) cursor.remove();
}

/** Opens the picker from a text: by the buttons for pictures, and with pictures that are dropped or pasted. */
function Pictures() {
  const [editor] = useLexicalComposerContext();
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const open = (files: readonly File[], replaced: string | null, selection: BaseSelection | null) =>
      setOpened({ files, replaced, selection: selection?.clone() ?? null });
    const cursor = () => $getSelection() ?? $getPreviousSelection();
    const undo = [
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const files = event instanceof ClipboardEvent ? pastedFiles(event.clipboardData) : [];
          if (files.length === 0) return false;
          event.preventDefault();
          open(files, null, cursor());
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const files = droppedFiles(event.dataTransfer);
          if (files.length === 0 || !editor.isEditable()) return false;
          event.preventDefault();
          open(files, null, selectionAt(event) ?? cursor());
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ];
    let isOver = false;
    // Once the other features of the editor have registered their commands, in effects of the same moment.
    queueMicrotask(() => {
      const command = isOver ? undefined : pictureCommand(editor);
      if (!command) return;
      const take = (payload: DrawerPayload) => {
        open([], payload?.replace ? payload.replace.nodeKey : null, cursor());
        return true;
      };
      undo.push(editor.registerCommand(command, take, COMMAND_PRIORITY_CRITICAL));
    });
    return () => {
      isOver = true;
      for (const each of undo) each();
    };
  }, [editor]);

  function choose(items: readonly MediaItem[]) {
    if (opened) editor.update(() => $insert(items, opened), { onUpdate: () => editor.focus() });
    setOpened(null);
  }

  if (!opened) return null;
  const isMany = opened.replaced === null && opened.files.length > 1;
  return (
    <Suspense>
      <MediaPicker
        isMany={isMany}
        max={isMany ? Number.POSITIVE_INFINITY : 1}
        taken={[]}
        files={opened.files}
        onChoose={choose}
        onClose={() => setOpened(null)}
      />
    </Suspense>
  );
}

/** Pictures in texts are chosen in the picker of the panel. */
export const PicturesClient = createClientFeature({ plugins: [{ Component: Pictures, position: 'normal' }] });
