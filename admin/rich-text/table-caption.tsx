'use client';

import { FieldsDrawer, useEditorConfigContext, useLexicalDrawer } from '@payloadcms/richtext-lexical/client';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  createState,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { formatDrawerSlug, useEditDepth, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import './table.css';

/** Command that asks for the caption of the table at the cursor. */
export const OPEN_CAPTION = createCommand<undefined>('OPEN_CAPTION');

/** The caption is stored in the table's own node, as `"$": { "caption": "…" }`. */
const captionState = createState('caption', { parse: (value) => (typeof value === 'string' ? value : '') });

/** Returns the table of a selection. */
export function $selectedTable(selection: BaseSelection | null): LexicalNode | null {
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].find((each) => each.getType() === 'table') ?? null;
}

/** Shows the caption at the table, by `data-caption` (table.css): the node renders no caption of its own. */
function showCaptions(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ editorState }) => {
    editorState.read(() => {
      for (const node of $getRoot().getChildren()) {
        if (node.getType() !== 'table') continue;
        const element = editor.getElementByKey(node.getKey());
        const caption = $getState(node, captionState);
        if (element && (element.dataset.caption ?? '') !== caption) {
          if (caption) element.dataset.caption = caption;
          else delete element.dataset.caption;
        }
      }
    });
  });
}

/** The drawer with the caption of a table. */
export function TableCaption() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps, uuid } = useEditorConfigContext();
  const { t } = useTranslation();
  const drawerSlug = formatDrawerSlug({ slug: `lexical-table-caption-${uuid}`, depth: useEditDepth() });
  const { toggleDrawer } = useLexicalDrawer(drawerSlug, true);
  const [table, setTable] = useState<{ key: string; data: { caption: string } } | null>(null);

  useEffect(() => showCaptions(editor), [editor]);
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_CAPTION,
        () => {
          const node = $selectedTable($getSelection());
          if (!node) return false;
          setTable({ key: node.getKey(), data: { caption: $getState(node, captionState) } });
          toggleDrawer();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, toggleDrawer],
  );

  return (
    <FieldsDrawer
      {...(table && { data: table.data })}
      drawerSlug={drawerSlug}
      // Payload's type has its own keys only; ours are in messages/payload.
      drawerTitle={t('richTextTable:caption' as never)}
      featureKey="experimental_table"
      handleDrawerSubmit={(_, { caption }) => {
        editor.update(() => {
          const node = table && $getNodeByKey(table.key);
          if (node) $setState(node, captionState, typeof caption === 'string' ? caption.trim() : '');
        });
      }}
      schemaPath={fieldProps.schemaPath}
      schemaPathSuffix="caption"
    />
  );
}
