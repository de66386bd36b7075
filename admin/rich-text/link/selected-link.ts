import {
  $createLinkNode,
  $isAutoLinkNode,
  $isLinkNode,
  type LinkNode,
  TOGGLE_LINK_COMMAND,
} from '@payloadcms/richtext-lexical/client';
import {
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  createCommand,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';

/** Opens the dialog of the link at the cursor, or of a new one. */
export const OPEN_LINK = createCommand<undefined>('OPEN_LINK');

export type LinkFields = ReturnType<LinkNode['getFields']>;

/** The link at the cursor, or the text that is to become one. */
export type LinkPlace = {
  /** Of the link; null where there is none yet. */
  key: string | null;
  fields: LinkFields | null;
  text: string;
  /** Where the cursor was: a dialog takes it away. */
  selection: BaseSelection | null;
};

/** Returns the link that holds a whole selection. */
export function $linkOf(selection: BaseSelection | null): LinkNode | null {
  if (!$isRangeSelection(selection)) return null;
  const [first = null, ...others] = selection.getNodes().map((node) => {
    const link = [node, ...node.getParents()].find($isLinkNode);
    return link ?? null;
  });
  return first && others.every((other) => other?.is(first)) ? first : null;
}

/** Returns the place of the link that a dialog is about. */
export function $linkPlace(): LinkPlace {
  const selection = $getSelection();
  const link = $linkOf(selection);
  return {
    key: link?.getKey() ?? null,
    fields: link?.getFields() ?? null,
    text: link?.getTextContent() ?? ($isRangeSelection(selection) ? selection.getTextContent() : ''),
    selection: selection?.clone() ?? null,
  };
}

/** Writes a link where the dialog was opened: changes the one there, links the selected text, or inserts a new text. */
export function writeLink(editor: LexicalEditor, place: LinkPlace, fields: LinkFields, text: string): void {
  editor.update(() => {
    const node = place.key === null ? null : $getNodeByKey(place.key);
    if ($isLinkNode(node)) {
      // An address that the editor made a link of by itself is an ordinary link once it is changed.
      const link = $isAutoLinkNode(node) ? node.replace($createLinkNode({ fields }), true) : node;
      link.setFields(fields);
      if (text !== link.getTextContent()) {
        // Not `clear` and `append`: a link that is empty for a moment is removed.
        link.splice(0, link.getChildrenSize(), [$createTextNode(text)]);
      }
      link.selectEnd();
      return;
    }
    if (!place.selection) return;
    $setSelection(place.selection.clone());
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    // Selected words keep their formats.
    if (!selection.isCollapsed() && text === place.text)
      editor.dispatchCommand(TOGGLE_LINK_COMMAND, { fields, text: null });
    else {
      const link = $createLinkNode({ fields });
      link.append($createTextNode(text));
      selection.insertNodes([link]);
    }
  });
}

/** Takes a link away; its words stay. */
export function removeLink(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (!$isLinkNode(node)) return;
    for (const child of node.getChildren()) node.insertBefore(child);
    node.remove();
  });
}
