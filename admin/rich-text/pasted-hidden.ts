const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const isStruck = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const isUnwanted = (style: string) => isHidden.test(style) || isStruck.test(style);

/** Deleted and struck-out text, hidden text, and the comments of Word and of Google Docs' exports. */
const unwanted = [
  ...['del', 's', 'strike', '[hidden]'],
  ...['[class^="MsoComment"]', '.msocomanchor', '.msocomoff', '.msocomtxt'],
  ...['[style*="mso-element:comment"]', '[style*="mso-element: comment"]', '[style*="mso-special-character:comment"]'],
  'sup:has(a[href*="#cmnt"])',
].join(',');

/**
 * Returns the selectors of a style sheet whose declarations match `wanted`; rules for print and similar media are
 * ignored.
 */
export function selectorsOf(document: Document, wanted: (style: string) => boolean): string[] {
  const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
  const bare = css.replace(/<!--|-->|\/\*[\s\S]*?\*\//g, ' ');
  const rules = bare.replace(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selectors = '', style = '']) => (wanted(style) ? [selectors.trim()] : []));
}

/** Returns the elements that a foreign selector matches; none when the browser does not support it. */
export function found(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Removes text that the author deleted, struck out or hid, and comments. */
export function dropHidden(root: Element): void {
  for (const selector of selectorsOf(root.ownerDocument, isUnwanted)) {
    for (const element of found(root, selector)) element.remove();
  }
  for (const element of root.querySelectorAll('[style]')) {
    if (isUnwanted(element.getAttribute('style') ?? '')) element.remove();
  }
  // Google Docs puts the text of comments into a box at the end, each with a link back.
  for (const back of root.querySelectorAll('a[href*="#cmnt_ref"]')) (back.closest('div') ?? back).remove();
  for (const element of root.querySelectorAll(unwanted)) element.remove();
}
