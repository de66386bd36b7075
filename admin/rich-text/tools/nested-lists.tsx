'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { $isListItemNode, type ListItemNode } from '@payloadcms/richtext-lexical/lexical/list';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { useT } from '../../texts/use-t';
import { ToolbarItem } from './toolbar-item';
import { useEditorValue } from './use-editor-value';

/** Returns the item of a list in which a selection begins. */
function $selectedItem(selection: BaseSelection | null): ListItemNode | null {
  if (!$isRangeSelection(selection)) return null;
  const [first] = selection.isBackward() ? [selection.focus] : [selection.anchor];
  const node = first?.getNode();
  return node ? ([node, ...node.getParents()].find($isListItemNode) ?? null) : null;
}

/** An item goes below the one before it: the first of a list has none to go below. */
const $canIndent = (selection: BaseSelection | null): boolean =>
  Boolean($selectedItem(selection)?.getPreviousSibling());

const $canOutdent = (selection: BaseSelection | null): boolean => ($selectedItem(selection)?.getIndent() ?? 0) > 0;

/**
 * Tab puts an item of a list one level deeper, Shift and Tab one level back. Where it can't, and outside of lists, the key
 * leaves the text as in every field: people without a mouse are never caught in it.
 */
function NestByTab(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const can = event.shiftKey ? $canOutdent : $canIndent;
          if (!can($getSelection())) return false;
          event.preventDefault();
          return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );
  return null;
}

const list = <path d="M9 4.5h8M11 10h6M9 15.5h8" />;

function Deeper({ editor }: { editor: LexicalEditor }) {
  const t = useT();
  const isEnabled = useEditorValue(editor, $canIndent);
  return (
    <ToolbarItem
      editor={editor}
      name="listDeeper"
      label={t('textEditor.deeper')}
      title={t('textEditor.deeperTitle')}
      isEnabled={isEnabled}
      onSelect={() => editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined)}
      icon={
        <>
          {list}
          <path d="M3 7l3 3-3 3" />
        </>
      }
    />
  );
}

function Back({ editor }: { editor: LexicalEditor }) {
  const t = useT();
  const isEnabled = useEditorValue(editor, $canOutdent);
  return (
    <ToolbarItem
      editor={editor}
      name="listBack"
      label={t('textEditor.back')}
      title={t('textEditor.backTitle')}
      isEnabled={isEnabled}
      onSelect={() => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined)}
      icon={
        <>
          {list}
          <path d="M6 7l-3 3 3 3" />
        </>
      }
    />
  );
}

/** Lists within lists, by Tab and by two buttons. Payload's own indentation takes Tab everywhere, and indents paragraphs. */
export const NestedListsClient = createClientFeature({
  plugins: [{ Component: NestByTab, position: 'normal' }],
  toolbarFixed: {
    groups: [
      {
        type: 'buttons',
        key: 'nestedLists',
        order: 32,
        items: [
          { key: 'listDeeper', order: 1, Component: Deeper },
          { key: 'listBack', order: 2, Component: Back },
        ],
      },
    ],
  },
});
