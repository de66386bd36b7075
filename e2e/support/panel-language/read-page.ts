import type { Page } from '@playwright/test';

declare global {
  interface Window {
    announced?: Set<string>;
    /** React has taken the page over, and all effects of its first drawing have run. */
    panelReady?: boolean;
  }
}

/** A text of a page, and the element that says it. */
export type PanelText = { text: string; where: string };

/** Collects, in each page opened from now on, what is announced to screen readers, which may be gone a moment later. */
export async function recordAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const announced = new Set<string>();
    window.announced = announced;
    document.addEventListener('panel-ready', () => {
      window.panelReady = true;
    });
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    const read = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const regions = [element?.closest(live), ...(element?.querySelectorAll(live) ?? [])];
      // After all that changes the text before it is read out.
      requestAnimationFrame(() => {
        for (const region of regions) {
          if (!region?.isConnected) continue;
          const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) announced.add(walker.currentNode.nodeValue ?? '');
        }
      });
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) read(target);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/**
 * Returns all texts of a page that people see or that a screen reader reads out: texts, names and descriptions of
 * controls, tooltips, the title of the tab, what was announced. Not what people have typed, nor the site in the preview.
 */
export function readPage(page: Page): Promise<PanelText[]> {
  return page.evaluate(() => {
    const found = new Map<string, string>();
    const add = (text: string | null | undefined, where: string) => {
      const trimmed = text?.trim();
      if (trimmed && !found.has(trimmed)) found.set(trimmed, where);
    };
    const language = document.documentElement.lang;
    const referenced = new Set<Element>();
    for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
      for (const name of ['aria-describedby', 'aria-labelledby']) {
        for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) {
          const target = document.getElementById(id);
          if (target) referenced.add(target);
        }
      }
    }
    const isRead = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) ||
      // Payload shows them under the pointer.
      element.closest('.tooltip, option') !== null ||
      [...referenced].some((target) => target.contains(element));
    const isOfPanel = (element: Element) => {
      const said = element.closest('[lang]')?.getAttribute('lang');
      return (!said || said === language) && !element.closest('script, style, noscript, template, iframe');
    };
    const describe = (element: Element) => {
      const parts: string[] = [];
      for (let each: Element | null = element; each && parts.length < 3; each = each.parentElement) {
        const [name] = (each.getAttribute('class') ?? '').split(' ');
        if (name || each.id) parts.unshift(`${each.localName}${each.id ? `#${each.id}` : ''}${name ? `.${name}` : ''}`);
      }
      return parts.join(' > ') || element.localName;
    };

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.nodeValue?.trim() || !element) continue;
      // What was written in the editor; a block in it is no part of what can be typed into.
      if (element.isContentEditable || element.closest('textarea, pre')) continue;
      if (isOfPanel(element) && isRead(element)) add(texts.currentNode.nodeValue, describe(element));
    }
    const named = [
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'aria-roledescription',
      'aria-description',
      'aria-valuetext',
    ];
    for (const element of document.body.querySelectorAll(named.map((name) => `[${name}]`).join(','))) {
      if (!isOfPanel(element) || !isRead(element)) continue;
      for (const name of named) add(element.getAttribute(name), `${describe(element)} [${name}]`);
    }
    for (const button of document.querySelectorAll<HTMLInputElement>('input:is([type="submit"], [type="button"])')) {
      add(button.value, describe(button));
    }
    add(document.title, 'title of the tab');
    for (const text of window.announced ?? []) add(text, 'announced');
    return [...found].map(([text, where]) => ({ text, where }));
  });
}
