import type { ClientT } from '@/messages/panel/types';
import { type Row, textInPlace } from './row';

/** How long React has to take over what the server has drawn, before its texts are looked at again. */
const laterMs = 100;

/** Whether React has taken over an element: a text that is changed before makes it draw the page again. */
const isTakenOver = (element: Element): boolean => Object.keys(element).some((key) => key.startsWith('__reactFiber$'));

/**
 * Puts our texts in the place of English ones, now and whenever the page changes; returns how to stop. React goes on
 * with a changed text or attribute as with its own: it writes them where they are to say something else, which is
 * noticed here before the browser shows it.
 */
export function replaceTexts(document: Document, rows: readonly Row[], t: ClientT): () => void {
  const selector = rows.map((row) => row.selector).join(',');
  const attributes = [...new Set(rows.flatMap(({ attribute }) => attribute ?? []))];
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const replaceText = (row: Row, element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = textInPlace(row, node.nodeValue ?? '', element, t);
      if (text === null || text === node.nodeValue) continue;
      if (isTakenOver(element)) node.nodeValue = text;
      else wait(element);
    }
  };

  const replaceAttribute = (row: Row, name: string, element: Element) => {
    const text = textInPlace(row, element.getAttribute(name) ?? '', element, t);
    // A picture without this attribute is named by its file.
    if (text === '' && name !== 'alt') element.removeAttribute(name);
    else if (text !== null && text !== element.getAttribute(name)) element.setAttribute(name, text);
  };

  const look = (element: Element) => {
    for (const row of rows) {
      if (!element.matches(row.selector)) continue;
      if (row.attribute) replaceAttribute(row, row.attribute, element);
      else replaceText(row, element);
    }
  };

  const wait = (element: Element) => {
    waiting.add(element);
    timer ??= setTimeout(() => {
      timer = undefined;
      const again = [...waiting].filter(({ isConnected }) => isConnected);
      waiting.clear();
      for (const each of again) look(each);
    }, laterMs);
  };

  const lookWithin = (root: Element) => {
    if (root.matches(selector)) look(root);
    for (const element of root.querySelectorAll(selector)) look(element);
  };

  const observer = new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.matches(selector)) look(element);
      if (type === 'childList') for (const added of addedNodes) if (added instanceof Element) lookWithin(added);
    }
  });
  observer.observe(document, { attributeFilter: attributes, characterData: true, childList: true, subtree: true });
  lookWithin(document.documentElement);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
