import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { isCleanable, isDrawable } from './complexity';
import { isOwnMedia, isOwnPart, refersOutside } from './outside';
import { withoutDoctype } from './source';

/**
 * Why a drawing is not taken: its XML is broken; its entities would be a flood; it shows something that stands elsewhere,
 * text that is HTML, or letters of a font that stands elsewhere; it would keep the server or a browser
 * busy for minutes.
 */
export const svgProblems = ['damaged', 'entities', 'outside', 'html', 'fonts', 'complex'] as const;
export type SvgProblem = (typeof svgProblems)[number];

/** A drawing that can be shown, or why it can't. */
export type CleanedSvg = { svg: string; problem?: undefined } | { svg?: undefined; problem: SvgProblem };

const { window } = new JSDOM('');
const purifier = createDOMPurify(window);
const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Attributes in which an address is one of something drawn. */
const drawnAttributes = /^(style|fill|stroke|filter|mask|clip-path|marker(-start|-mid|-end)?|src)$/i;

/** Elements that draw the target of their `href`. */
const drawnByAddress = new Set(['image', 'feimage', 'use', 'pattern', 'filter', 'lineargradient', 'radialgradient']);

/** What was removed from the current drawing; only hooks of the purifier get to know it. */
let problems: SvgProblem[] = [];

purifier.addHook('uponSanitizeAttribute', (node, attribute) => {
  const { attrName, attrValue } = attribute;
  const element = node.nodeName.toLowerCase();
  if (/href$/i.test(attrName)) {
    const isImage = (element === 'image' || element === 'feimage') && isOwnMedia(attrValue);
    if (isOwnPart(attrValue) || isImage) return;
    attribute.keepAttr = false;
    if (drawnByAddress.has(element) && attrValue.trim()) problems.push('outside');
  } else if (refersOutside(attrValue)) {
    attribute.keepAttr = false;
    if (drawnAttributes.test(attrName)) problems.push('outside');
  }
});

purifier.addHook('uponSanitizeElement', (node, { tagName }) => {
  const text = node.textContent ?? '';
  if (tagName === 'style' && refersOutside(text)) {
    problems.push(/@import|@font-face/i.test(text) ? 'fonts' : 'outside');
    node.textContent = '';
  }
  if (tagName === 'foreignobject' && isShown(node as Element)) problems.push('html');
});

/** Illustrator keeps its own data in one that asks for Illustrator: no browser shows it. */
function isShown(foreignObject: Element): boolean {
  const needsExtension = Boolean(foreignObject.getAttribute('requiredExtensions'));
  return !needsExtension && (foreignObject.children.length > 0 || Boolean(foreignObject.textContent?.trim()));
}

/** The drawing as elements without prefixes, or null when it is no well-formed drawing. What is of other languages is left out. */
function parse(source: string): Element | null {
  // Hand-made ones often forget to declare it, and browsers then show an error.
  const declared = /xmlns:xlink\s*=/.test(source)
    ? source
    : source.replace(/^<(?:[\w.-]+:)?svg/, `$& xmlns:xlink="${xlinkNamespace}"`);
  const { documentElement } = new window.DOMParser().parseFromString(declared, 'image/svg+xml');
  if (!isOfSvg(documentElement) || documentElement.localName !== 'svg') return null;
  return plainCopy(documentElement, documentElement.ownerDocument);
}

const isOfSvg = ({ namespaceURI }: Element): boolean => namespaceURI === svgNamespace || namespaceURI === null;

function plainCopy(element: Element, document: Document): Element {
  const copy = document.createElementNS(svgNamespace, element.localName);
  for (const { namespaceURI, localName, value } of element.attributes) {
    if (namespaceURI === null) copy.setAttribute(localName, value);
    if (namespaceURI === xlinkNamespace) copy.setAttributeNS(xlinkNamespace, `xlink:${localName}`, value);
    if (namespaceURI === xmlNamespace) copy.setAttributeNS(xmlNamespace, `xml:${localName}`, value);
  }
  const isForeign = element.localName === 'foreignObject';
  // A browser reads the text of a style alone, as if what stands between were not there.
  const isStyle = element.localName === 'style';
  for (const child of element.childNodes) {
    if (child.nodeType === child.ELEMENT_NODE && !isStyle && (isForeign || isOfSvg(child as Element))) {
      copy.append(plainCopy(child as Element, document));
    }
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) {
      copy.append(document.createTextNode(child.nodeValue ?? ''));
    }
  }
  return copy;
}

/**
 * Takes scripts, event handlers, foreign content and references to anything outside from a drawing; it may name its own
 * parts and hold pictures. One that would then be shown otherwise than it was drawn is not taken, and why.
 */
export function cleanSvg(source: string): CleanedSvg {
  try {
    return clean(source);
  } catch (error) {
    // Too deep for the stack, or names that the purifier can't make.
    if (error instanceof RangeError || error instanceof window.DOMException) return { problem: 'complex' };
    throw error;
  }
}

function clean(source: string): CleanedSvg {
  const alone = withoutDoctype(source);
  if (alone === null) return { problem: 'entities' };
  if (!isCleanable(alone)) return { problem: 'complex' };
  const drawing = parse(alone);
  if (!drawing) return { problem: 'damaged' };
  if (!isDrawable(drawing)) return { problem: 'complex' };
  problems = [];
  const cleaned = purifier.sanitize(drawing, {
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: ['use'],
    ADD_DATA_URI_TAGS: ['feimage'],
    FORBID_TAGS: ['foreignObject', 'a'],
    // Part names such as "title" or "body" are no danger in a file of its own, and other parts use them.
    SANITIZE_DOM: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const [problem] = problems;
  if (problem) return { problem };
  const root = cleaned.firstElementChild;
  if (root?.localName !== 'svg') return { problem: 'damaged' };
  // Said once, on the first element, under its usual name.
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:xlink', xlinkNamespace);
  return { svg: new window.XMLSerializer().serializeToString(root) };
}
