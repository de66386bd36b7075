import { writableIn } from './copy';
import { sectionId } from './pair';

/** The name of the field in which something is, by its section; null outside of all. */
export function sectionOf(element: Element | null): string | null {
  return element?.closest('section[data-key]')?.getAttribute('data-key') ?? null;
}

/** How many frames a long text is given to make its editor once it comes into sight. */
const patience = 90;

function writeIn(section: Element, tries = patience): void {
  const element = writableIn(section);
  if (element) element.focus();
  else if (tries > 0) requestAnimationFrame(() => writeIn(section, tries - 1));
}

/**
 * Goes to the field to check that comes after or before the one that is written in, and on from the other end.
 *
 * @param toDo the names of the fields to check, in the order of the page
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
