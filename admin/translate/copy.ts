import { $getRoot, $parseSerializedNode, getNearestEditorFromDOMNode } from '@payloadcms/richtext-lexical/lexical';

type LongText = { root?: { children?: Parameters<typeof $parseSerializedNode>[0][] } };

/** The element of a field that is typed into. */
export function writableIn(section: Element): HTMLElement | null {
  return section.querySelector<HTMLElement>('[contenteditable="true"], [data-target] textarea, [data-target] input');
}

/**
 * Puts a text into a field as if it had been pasted over all of it, so that Ctrl+Z brings back what was there.
 *
 * @returns whether the field took it
 */
export function putInto(element: HTMLElement, value: unknown): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    // Old, and still the only way that browsers let one undo.
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
