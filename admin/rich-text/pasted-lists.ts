const isList = (element: Element | null): element is HTMLElement => element !== null && /^[UO]L$/.test(element.tagName);

/** Word on the web writes each item as a list of its own, with its level: merges consecutive ones. */
function joinSingleItems(root: Element): void {
  let open: HTMLElement[] = [];
  let last: Element | null = null;
  for (const box of root.querySelectorAll('.ListContainerWrapper')) {
    const list = box.firstElementChild;
    if (!isList(list)) continue;
    if (!last || last.nextElementSibling !== box) open = [];
    last = box;
    const level = Number(list.querySelector('li')?.getAttribute('data-aria-level') ?? 1);
    open.length = Math.min(open.length, level);
    const same = open[level - 1];
    const outer = open.at(-1)?.lastElementChild;
    if (same?.tagName === list.tagName) same.append(...list.childNodes);
    else if (level > 1 && outer && open.length < level) {
      outer.append(list);
      open.push(list);
    } else open = [list];
    // An emptied box stays until all are read: it shows that the next one continues the list.
  }
}

/** Google Docs and Outlook put a nested list beside its item: moves it into the item. */
function moveIntoItems(root: Element): void {
  for (const inner of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = inner.previousElementSibling;
    const item = before?.tagName === 'LI' ? before : root.ownerDocument.createElement('li');
    if (item !== before) inner.before(item);
    item.append(inner);
  }
}

/** Makes nested lists valid HTML: a list inside an item. */
export function nestLists(root: Element): void {
  joinSingleItems(root);
  moveIntoItems(root);
}
