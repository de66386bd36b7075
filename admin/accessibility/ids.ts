let count = 0;

/** Returns the id of an element; gives it one where Payload gives none, so that others can be named by it. */
export function idOf(element: Element): string {
  if (!element.id) {
    count += 1;
    element.id = `panel-name-${count}`;
  }
  return element.id;
}
