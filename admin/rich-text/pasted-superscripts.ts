import { found, selectorsOf } from './pasted-hidden';

const above = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const below = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
const plain = '0123456789+-=()';

const isAbove = /vertical-align\s*:\s*super/i;
const isBelow = /vertical-align\s*:\s*sub/i;

function write(root: Element, tag: string, style: RegExp, signs: string): void {
  const styled = [...root.querySelectorAll('[style]')].filter((each) => style.test(each.getAttribute('style') ?? ''));
  const classed = selectorsOf(root.ownerDocument, (rule) => style.test(rule)).flatMap((each) => found(root, each));
  for (const element of new Set([...root.querySelectorAll(tag), ...styled, ...classed])) {
    // Letters stay as they are: 1er, XXIe, Mme.
    if (!/^[\d+=()[\],;.\s\u2212-]+$/.test(element.textContent ?? '')) continue;
    const walker = root.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      text.nodeValue = (text.nodeValue ?? '').replace(/[\d+=()\u2212-]/g, (sign) => {
        return signs[plain.indexOf(sign === '\u2212' ? '-' : sign)] ?? sign;
      });
    }
  }
}

/**
 * Writes raised and lowered numbers with Unicode characters: `m²`, `10⁶`, `CO₂`. The editor has no such format, and a
 * format would be lost in lists, feeds and search.
 */
export function superscriptsToSigns(root: Element): void {
  write(root, 'sup', isAbove, above);
  write(root, 'sub', isBelow, below);
}
