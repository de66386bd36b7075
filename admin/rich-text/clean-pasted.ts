import { inlineFootnotes, noteEnd, noteStart } from './pasted-footnotes';
import { dropHidden } from './pasted-hidden';
import { nestLists } from './pasted-lists';
import { superscriptsToSigns } from './pasted-superscripts';
import { liftWordLists } from './word-lists';

/** Elements that are always removed: code, forms, and images, which need a description and an answer about people. */
const dropped =
  'head,style,script,meta,link,title,xml,img,picture,svg,canvas,video,audio,iframe,object,embed,input,button,select,textarea,noscript,template';

const allowedTags = new Set(
  'P H2 H3 H4 UL OL LI BLOCKQUOTE A STRONG EM BR TABLE THEAD TBODY TFOOT TR TH TD'.split(' '),
);

const renamed: Record<string, string> = {
  H1: 'h2',
  H5: 'h4',
  H6: 'h4',
  B: 'strong',
  I: 'em',
  CAPTION: 'p',
  PRE: 'p',
  DT: 'p',
  DD: 'p',
};

const blocks = 'p,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,table,div,section,article,pre,dl';
const emptied = 'p,h2,h3,h4,li,ul,ol,blockquote,a,strong,em';

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Word and text processors in browsers write bold and italic as styles, and undo them with styles too. */
function emphasisToTags(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('b,strong,i,em,span,font')) {
    const style = element.getAttribute('style') ?? '';
    const weight = /font-weight:\s*(\w+)/.exec(style)?.[1] ?? '';
    const slant = /font-style:\s*(\w+)/.exec(style)?.[1] ?? '';
    const isTag = (...tags: string[]) => tags.includes(element.tagName);
    const strong = weight ? weight === 'bold' || Number(weight) >= 600 : isTag('B', 'STRONG');
    const em = slant ? slant === 'italic' : isTag('I', 'EM');
    for (const [wanted, tag] of [
      [strong, 'strong'],
      [em, 'em'],
    ] as const) {
      if (!wanted) continue;
      const wrapper = element.ownerDocument.createElement(tag);
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
    unwrap(element);
  }
}

/** Keeps only elements that the editor supports, with the attributes that carry meaning. */
function removeUnknownElements(root: Element): void {
  for (const element of [...root.querySelectorAll('*')]) {
    const { tagName } = element;
    // A box with text is a paragraph; a box of boxes is removed.
    const name =
      renamed[tagName] ?? (/^(DIV|SECTION|ARTICLE)$/.test(tagName) && !element.querySelector(blocks) ? 'p' : null);
    const known = name ? rename(element, name) : element;
    if (!allowedTags.has(known.tagName)) {
      unwrap(known);
      continue;
    }
    for (const { name: attribute } of [...known.attributes]) {
      const meant = known.tagName === 'A' ? attribute === 'href' : /^(colspan|rowspan)$/.test(attribute);
      if (!meant) known.removeAttribute(attribute);
    }
  }
  for (const link of root.querySelectorAll('a')) {
    // Anchors and notes of the original page or file have no target here. An address without a scheme is completed when
    // the text is saved.
    if (!/^(https?:|mailto:|tel:|www\.)/i.test(link.getAttribute('href') ?? '')) unwrap(link);
  }
  for (const inner of root.querySelectorAll('li > p, blockquote > p')) {
    if (inner.nextElementSibling?.tagName === 'P') inner.after(inner.ownerDocument.createElement('br'));
    unwrap(inner);
  }
}

/**
 * Several spaces become one, also where something between them was removed; a single no-break space before a sign is
 * French and stays. Zero-width characters are removed.
 */
function tidySpaces(root: Element): void {
  root.normalize();
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let block: Element | null | undefined = null;
  let isAfterSpace = false;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const own = text.parentElement?.closest('p,h2,h3,h4,li,blockquote,td,th');
    if (own !== block) isAfterSpace = own !== null;
    block = own;
    const tidy = (text.nodeValue ?? '')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/[ \u00a0]{2,}/g, ' ');
    text.nodeValue = isAfterSpace ? tidy.replace(/^ /, '') : tidy;
    if (text.nodeValue) isAfterSpace = text.nodeValue.endsWith(' ');
  }
}

const isBlockOrNothing = (node: ChildNode | null): boolean =>
  node === null || /^(P|H\d|[UO]L|LI|BLOCKQUOTE|TABLE|T[BHR]\w*|T[DH])$/.test(node.nodeName);

/**
 * Spaces and line breaks between boxes come from the formatting of the source; the editor would make paragraphs of
 * them.
 */
function dropBetweenBlocks(root: Element): void {
  const inside = [root, ...root.querySelectorAll('ul,ol,table,thead,tbody,tfoot,tr,blockquote')];
  for (const child of inside.flatMap((element) => [...element.childNodes])) {
    const isBlank = child.nodeName === 'BR' || (child.nodeType === 3 && child.nodeValue?.trim() === '');
    if (isBlank && (isBlockOrNothing(child.previousSibling) || isBlockOrNothing(child.nextSibling))) child.remove();
  }
}

function dropEmpty(root: Element): void {
  // Innermost first, so that elements that contain only empty elements are removed too.
  for (const element of [...root.querySelectorAll(emptied)].reverse()) {
    if (element.textContent?.trim() === '') element.remove();
  }
}

/**
 * Cleans HTML copied from Word or from a page: paragraphs, headings from 2 to 4, lists, quotes, tables, links, bold and
 * italic stay; styles, fonts, images and empty paragraphs are removed, and so is deleted, struck-out or hidden text.
 * Footnotes are put into the text between `noteStart` and `noteEnd`.
 *
 * @param html content of the clipboard
 * @returns plain HTML; an empty string when no text is left
 */
export function cleanPasted(html: string): string {
  const typed = html.replaceAll(noteStart, '').replaceAll(noteEnd, '');
  const { body } = new DOMParser().parseFromString(typed, 'text/html');
  dropHidden(body);
  inlineFootnotes(body);
  superscriptsToSigns(body);
  const comments = body.ownerDocument.createTreeWalker(body, 128 /* NodeFilter.SHOW_COMMENT */);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const node of [...found, ...body.querySelectorAll(dropped)]) node.parentNode?.removeChild(node);

  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h2');
  liftWordLists(body);
  nestLists(body);
  emphasisToTags(body);
  removeUnknownElements(body);
  tidySpaces(body);
  dropEmpty(body);
  dropBetweenBlocks(body);
  return body.textContent?.trim() === '' ? '' : body.innerHTML.trim();
}
