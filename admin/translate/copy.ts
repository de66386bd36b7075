import { $getRoot, $parseSerializedNode, getNearestEditorFromDOMNode } from '@payloadcms/richtext-lexical/lexical';

type LongText = { root?: { children?: Parameters<typeof $parseSerializedNode>[0][] } };

/** Returns the editable element of a field. */
export function writableIn(section: Element): HTMLElement | null {
  return section.querySelector<HTMLElement>('[contenteditable="true"], [data-target] textarea, [data-target] input');
}

/**
 * Replaces the text of a field as if it had been pasted, so that Ctrl+Z restores the old one.
 *
 * @returns whether the field accepted it
 */
export function putInto(element: HTMLElement, value: unknown): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    // Deprecated, and still the only way to a change that the browser can undo.
    return document.execCommand('insertText', false, String(value ?? ''));
  }
  const editor = getNearestEditorFromDOMNode(element);
  const children = (value as LongText | null)?.root?.children;
  if (!editor || !children) return false;
  editor.update(
    () => {
      const root = $getRoot();
      root.clear();
      root.append(...children.map($parseSerializedNode));
    },
    { tag: 'history-push' },
  );
  editor.focus();
  return true;
}
