/** Cleaning takes some tenths of a millisecond for each element, in which the server does nothing else. */
const maxElements = 50_000;

/** Whether a drawing has no more elements than can be cleaned in some seconds. */
export function isCleanable(source: string): boolean {
  let elements = 0;
  for (let at = source.indexOf('<'); at !== -1 && elements <= maxElements; at = source.indexOf('<', at + 1)) {
    if (source[at + 1] !== '/') elements += 1;
  }
  return elements <= maxElements;
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
    // Not `children`: jsdom lists them anew at each step.
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
    return [...value.matchAll(/url\(\s*["']?\s*#([^"')\s]+)/gi)].map(([, id = '']) => id);
  });
}
