import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical';

type LongText = { root?: { children?: SerializedLexicalNode[] } };

/** The element of a field that can be written in. */
const writable = '[contenteditable="true"], [data-target] :is(textarea, input):enabled:read-write';

/** Number of frames that a field has until it can be written in: a form shows its fields and buttons before. */
const patience = 600;

/** Calls a function with the element of a field, as soon as it can be written in. */
export function whenWritable(section: Element, work: (element: HTMLElement) => void, framesLeft = patience): void {
  const element = section.querySelector<HTMLElement>(writable);
  if (element) work(element);
  else if (framesLeft > 0) requestAnimationFrame(() => whenWritable(section, work, framesLeft - 1));
}

/**
 * Replaces the text of a field as if it had been pasted, so that Ctrl+Z restores the old one.
 *
 * @returns whether the field accepted it
 */
export async function putInto(element: HTMLElement, value: unknown): Promise<boolean> {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus();
    element.select();
    // Deprecated, and still the only way to a change that the browser can undo.
    return document.execCommand('insertText', false, String(value ?? ''));
  }
  // Loaded with the field: its code is not in the scripts of every page.
  const { $getRoot, $parseSerializedNode, getNearestEditorFromDOMNode } = await import(
    '@payloadcms/richtext-lexical/lexical'
  );
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
