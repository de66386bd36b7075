/** Cleaning takes some tenths of a millisecond for each element, in which the server does nothing else. */
const maxElements = 50_000;
const maxAttributes = 500_000;
/** Of one element: each is looked for among all others. */
const maxAttributesOfOne = 1000;
/** Elements within each other; all that is done with them calls itself for each. */
const maxDepth = 500;

/** What is not read as elements, by its beginning, and what ends it. */
const passages = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Whether a drawing has no more elements and attributes than can be cleaned in some seconds; looks at its text only. */
export function isCleanable(source: string): boolean {
  let elements = 0;
  let attributes = 0;
  let depth = 0;
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    const passage = passages.find(([start]) => source.startsWith(start, at));
    if (passage) {
      at = source.indexOf(passage[1], at + passage[0].length);
      // Broken, which is reported later.
      if (at === -1) return true;
    } else if (source[at + 1] === '/') {
      depth -= 1;
    } else {
      const tag = readTag(source, at);
      elements += 1;
      attributes += tag.attributes;
      if (!tag.isClosed) depth += 1;
      if (elements > maxElements || attributes > maxAttributes) return false;
      if (tag.attributes > maxAttributesOfOne || depth > maxDepth) return false;
      at = tag.end;
    }
  }
  return true;
}

/** How many attributes a tag has, whether it is its element's end too, and where its last letter stands. */
function readTag(source: string, start: number): { attributes: number; isClosed: boolean; end: number } {
  let attributes = 0;
  let quote = '';
  let end = start + 1;
  for (; end < source.length; end += 1) {
    const letter = source[end] ?? '';
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      attributes += 1;
    } else if (letter === '>') break;
  }
  return { attributes, isClosed: source[end - 1] === '/', end };
}

/** More shapes than any drawing of ours has; a browser draws each, and each again where it is used. */
const maxDrawn = 200_000;

/**
 * Whether a drawing stays one that browsers can draw: ten parts that each use another ten times, ten deep, are ten
 * thousand million.
 */
export function isDrawable(root: Element): boolean {
  const counts = new Map<Element, number>();
  const byId = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element]));
  /** -1 while it is being counted: what uses itself is not drawn. */
  const count = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return Math.max(0, known);
    counts.set(element, -1);
    let total = 1;
    // Not `children`: jsdom lists them again at each step.
    for (const child of element.childNodes) {
      if (child.nodeType === child.ELEMENT_NODE) total += count(child as Element);
    }
    for (const id of usedBy(element)) {
      const target = byId.get(id);
      if (target) total += count(target);
    }
    const bounded = Math.min(total, maxDrawn + 1);
    counts.set(element, bounded);
    return bounded;
  };
  return count(root) <= maxDrawn;
}

function usedBy(element: Element): string[] {
  return [...element.attributes].flatMap(({ localName, value }) => {
    if (localName === 'href') return value.trim().startsWith('#') ? [value.trim().slice(1)] : [];
    return [...value.matchAll(/url\(\s*(?:["']\s*)?#([^"')\s]+)/gi)].map(([, id = '']) => id);
  });
}
