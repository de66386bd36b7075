/** Delimiters of the text of a pasted footnote; the editor makes its own footnote of it (clean-paste.ts). */
export const noteStart = '\ue000';
export const noteEnd = '\ue001';

/** The number or sign of a note. */
const isMark = (text: string): boolean =>
  /^[[(]?\s*(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3})\s*[\])]?$/i.test(text.trim());
const bare = (text: string | null) => (text ?? '').replace(/[[\]()\s\u00a0]/g, '');

type Note = { mark: Element; target: Element };

/** Returns the fragment that a link points to, as Word (`name`) and others (`id`) write it. */
function targetOf(root: Element, link: Element | null): Element | null {
  const name = /#(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!name) return null;
  const isNamed = (element: Element) => element.id === name || element.getAttribute('name') === name;
  return [...root.querySelectorAll('[id],[name]')].find(isNamed) ?? null;
}

/** Returns the reference mark with elements around it that contain only the mark: its `sup`, its brackets. */
function wholeMark(link: Element): Element {
  let mark = link;
  for (let outer = link.parentElement; outer; outer = outer.parentElement) {
    if (!/^(SUP|SPAN|FONT|B|I|STRONG|EM)$/.test(outer.tagName) || bare(outer.textContent) !== bare(link.textContent))
      break;
    mark = outer;
  }
  return mark;
}

const isBlock = (element: Element) => /^(LI|P|DIV|ASIDE|TD|DD)$/.test(element.tagName);

/** Returns the box of a note: its paragraph, or the box around its paragraphs when it has this note only. */
function boxOf(target: Element, notes: readonly Note[], root: Element): Element {
  let box = target;
  while (!isBlock(box) && box.parentElement && box.parentElement !== root) box = box.parentElement;
  for (let outer = box.parentElement; outer && outer !== root; outer = outer.parentElement) {
    const around = outer;
    const isOthers = notes.some(
      (note) => around.contains(note.mark) || (note.target !== target && around.contains(note.target)),
    );
    if (!/^(DIV|LI|ASIDE)$/.test(around.tagName) || isOthers) break;
    box = around;
  }
  return box;
}

/** Returns the text of a note without the link back. Addresses of links stay, since a note is plain text. */
function wordsOf(box: Element, backs: readonly Element[]): string {
  const copy = box.cloneNode(true) as Element;
  const marks = new Set(backs.map(({ outerHTML }) => outerHTML));
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (marks.has(link.outerHTML)) wholeMark(link).remove();
    else if (/^https?:/.test(href) && !link.textContent?.includes('://')) link.append(` (${href})`);
  }
  for (const block of copy.querySelectorAll('p,div,li,br')) block.append(' ');
  return (copy.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[\s*\]\s*/, '');
}

/**
 * Moves the text of each note to its mark, between `noteStart` and `noteEnd`. A note is recognised by two links that
 * point to each other, as Word, LibreOffice, Google Docs, SPIP and others write it.
 */
export function inlineFootnotes(root: Element): void {
  const links = [...root.querySelectorAll('a[href*="#"]')].filter(({ textContent }) => isMark(textContent ?? ''));
  const notes: Note[] = [];
  const backs: Element[] = [];
  for (const mark of links) {
    const target = targetOf(root, mark);
    if (!target || backs.includes(mark)) continue;
    const box = isBlock(target) ? target : (target.parentElement?.closest('p,li,div,td,dd') ?? target);
    const back = [...box.querySelectorAll('a[href*="#"]')].filter((link) => {
      const origin = targetOf(root, link);
      return (
        origin !== null && link !== mark && (origin.contains(mark) || mark.contains(origin)) && isLater(mark, link)
      );
    });
    if (back.length === 0) continue;
    notes.push({ mark, target });
    backs.push(...back);
  }
  // A note with several marks links back to the first only.
  for (const mark of links) {
    const target = targetOf(root, mark);
    const isKnown = backs.includes(mark) || notes.some((note) => note.mark === mark);
    if (target && !isKnown && notes.some((note) => note.target === target)) notes.push({ mark, target });
  }
  const boxes = new Map(notes.map(({ target }) => [target, boxOf(target, notes, root)]));
  for (const { mark, target } of notes) {
    const words = wordsOf(boxes.get(target) ?? target, backs);
    wholeMark(mark).replaceWith(words && `${noteStart}${words}${noteEnd}`);
  }
  for (const box of boxes.values()) box.remove();
}

const isLater = (first: Element, second: Element) =>
  (first.compareDocumentPosition(second) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
