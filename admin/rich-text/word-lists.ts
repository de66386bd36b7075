const isItem = (element: Element | null): element is HTMLElement =>
  element?.tagName === 'P' && /mso-list:\s*l\d/.test(element.getAttribute('style') ?? '');

/** The bullet or number that Word writes before an item; it is removed from the text. */
function takeMark(item: Element): string {
  const mark = item.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const sign = mark?.textContent?.trim() ?? '';
  mark?.remove();
  return sign;
}

/** Word writes a list as paragraphs with a bullet before each; makes real lists of them, nested by their levels. */
export function liftWordLists(root: Element): void {
  for (const first of root.querySelectorAll('p')) {
    if (!isItem(first) || isItem(first.previousElementSibling)) continue;
    const items: HTMLElement[] = [];
    for (let next: Element | null = first; isItem(next); next = next.nextElementSibling) items.push(next);

    let open: HTMLElement[] = [];
    let current = '';
    for (const item of items) {
      const list = /mso-list:\s*(l\d+)/.exec(item.getAttribute('style') ?? '')?.[1] ?? '';
      if (list !== current) open = [];
      current = list;
      const level = Number(/level(\d)/.exec(item.getAttribute('style') ?? '')?.[1] ?? 1);
      const tag = /^\(?(\d+|[a-z]{1,4})[.)]/i.test(takeMark(item)) ? 'ol' : 'ul';
      open.length = Math.min(open.length, level);
      while (open.length < level) {
        const inner = root.ownerDocument.createElement(tag);
        const parent = open.at(-1);
        if (!parent) item.before(inner);
        else (parent.lastElementChild ?? parent.appendChild(root.ownerDocument.createElement('li'))).append(inner);
        open.push(inner);
      }
      const entry = root.ownerDocument.createElement('li');
      entry.append(...item.childNodes);
      open.at(-1)?.append(entry);
      item.remove();
    }
  }
}
