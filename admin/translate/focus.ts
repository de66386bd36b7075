import { whenWritable } from './copy';
import { sectionId } from './pair';

/** Returns the name of the field that contains an element, by its section; null outside of all. */
export function sectionOf(element: Element | null): string | null {
  return element?.closest('section[data-key]')?.getAttribute('data-key') ?? null;
}

const writeIn = (section: Element): void => whenWritable(section, (element) => element.focus());

/** Puts the focus into a field, by its name. */
export function focusFieldOf(root: Element | null, key: string): void {
  const section = root?.querySelector(`#${CSS.escape(sectionId(key))}`);
  if (section) writeIn(section);
}

/**
 * Goes to the next or previous field to check from the focused one, and continues at the other end.
 *
 * @param toDo names of the fields to check, in the order of the page
 */
export function writeNextToCheck(root: Element, toDo: readonly string[], by: 1 | -1): void {
  const all = [...root.querySelectorAll('section[data-key]')].map((section) => section.getAttribute('data-key') ?? '');
  const here = all.indexOf(sectionOf(document.activeElement) ?? '');
  const places = toDo.map((key) => all.indexOf(key));
  const next = by > 0 ? places.find((place) => place > here) : places.findLast((place) => place < here && here >= 0);
  const key = all[next ?? places.at(by > 0 ? 0 : -1) ?? -1];
  const section = key && root.querySelector(`#${CSS.escape(sectionId(key))}`);
  if (!section) return;
  section.scrollIntoView({ block: 'center' });
  writeIn(section);
}
