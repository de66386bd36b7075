import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

const purifier = createDOMPurify(new JSDOM('').window);

/** `url(#gradient)`, with or without quotes: a part of the same drawing. */
const ownPart = /url\(\s*(["']?)\s*#[^"'()\\]*\1\s*\)/gi;

/** What in a style names something outside; a backslash too, since it can spell any of these (`\75rl` is `url`). */
const outside = /\\|@import|url\(|image\(|image-set\(|src\(/i;

const leadsOut = (style: string): boolean => outside.test(style.replace(ownPart, ''));

purifier.addHook('uponSanitizeAttribute', (_, attribute) => {
  const { attrName, attrValue } = attribute;
  if (/href$/i.test(attrName) ? !attrValue.startsWith('#') : leadsOut(attrValue)) attribute.keepAttr = false;
});

purifier.addHook('uponSanitizeElement', (node, { tagName }) => {
  if (tagName === 'style' && leadsOut(node.textContent ?? '')) node.textContent = '';
});

/**
 * The drawing without scripts, event handlers, foreign content and references to anything outside itself; it may name
 * its own parts. Null when nothing of an SVG is left.
 */
export function cleanSvg(source: string): string | null {
  const clean = purifier.sanitize(source, {
    USE_PROFILES: { svg: true, svgFilters: true },
    FORBID_TAGS: ['foreignObject', 'image', 'a'],
  });
  // It was written out as HTML; the only named character there that XML does not know is this one.
  const svg = clean.trim().replaceAll('&nbsp;', '&#160;');
  return /^<svg[\s>]/.test(svg) ? svg : null;
}
