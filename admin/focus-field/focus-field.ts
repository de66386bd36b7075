import type { useForm } from '@payloadcms/ui';

type Form = Pick<ReturnType<typeof useForm>, 'getField' | 'dispatchFields'>;

/** Time a field may take to appear after its tab was opened. */
const maxWaitMs = 4000;

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** The id of a field in Payload's forms. */
const fieldId = (path: string): string => `field-${path.replace(/\./g, '__')}`;

/** The path and those around it: `layout.2.button.url`, `layout.2.button`, `layout.2`, `layout`. */
const around = (path: string): string[] => {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
};

/** Returns the path with rows by number, as in the form: rows that are given by id may have been moved. */
export function byNumber(path: string, getField: Form['getField']): string {
  return path.split('.').reduce((parent, step) => {
    const index = getField(parent)?.rows?.findIndex(({ id }) => id === step) ?? -1;
    return `${parent}.${index < 0 ? step : index}`;
  });
}

/** Opens the rows and blocks that contain a field. */
function openRows(path: string, { getField, dispatchFields }: Form): void {
  for (const parent of around(path).slice(1)) {
    const rows = getField(parent)?.rows;
    const index = Number(path.slice(parent.length + 1).split('.')[0]);
    if (!rows?.[index]?.collapsed) continue;
    const updatedRows = rows.map((row, each) => (each === index ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: parent, updatedRows });
  }
}

const inputs = 'input:not([type="hidden"], [type="file"]), textarea, select';
const editor = '[contenteditable="true"]';

/** Returns the element of a field that takes the focus: itself, else its text, its input, its first control. */
function focusable(element: Element): HTMLElement | null {
  if (element instanceof HTMLElement && element.matches(inputs)) return element;
  // A row or block has many fields: its first one.
  const choices = element.matches(rowContent) ? [`${inputs}, ${editor}`] : [editor, inputs, 'button, a[href]'];
  const [first = null] = choices.flatMap((choice) => element.querySelector<HTMLElement>(choice) ?? []);
  return first;
}

/** A field of the form on the page; the editor of long texts has no id of its own and is found by its row. */
function find(path: string): Element | null {
  return (
    document.getElementById(fieldId(path)) ??
    document.querySelector(`[data-field-path="${CSS.escape(path)}"]`) ??
    rowAt(path)?.querySelector(rowContent) ??
    null
  );
}

/** The fields of a row or block, without its head. */
const rowContent = '.collapsible__content';

/** A row or block of the form on the page. */
function rowAt(path: string): Element | null {
  const row = /^(.*)\.(\d+)$/.exec(path);
  return row && document.getElementById(`${row[1]?.replace(/\./g, '-')}-row-${row[2]}`);
}

/** Returns a function that reports whether the user has since scrolled, typed or pressed a pointer. */
function watchUserEvents(): () => boolean {
  const movedOn = new AbortController();
  const { signal } = movedOn;
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(event, () => movedOn.abort(), { capture: true, passive: true, signal });
  }
  return () => signal.aborted;
}

/**
 * Focuses a field whose tab is open. Opens the rows around it, and scrolls until Payload renders it: a field is rendered
 * only near the viewport. A field that never appears leaves the focus on its nearest container; a read-only one is scrolled
 * into view.
 */
export async function focusField(path: string, form: Form): Promise<void> {
  openRows(path, form);
  const hasMovedOn = watchUserEvents();
  const end = performance.now() + maxWaitMs;
  while (performance.now() < end) {
    await frame();
    if (hasMovedOn()) return;
    const element = find(path);
    const target = element && focusable(element);
    if (target) {
      target.scrollIntoView({ block: 'center' });
      if (target.matches(':disabled')) return;
      target.focus();
      if (document.activeElement === target) return restoreFocus(path, target, hasMovedOn);
    }
    nearest(path)?.scrollIntoView({ block: 'end' });
  }
  const close = nearest(path);
  const target = close && focusable(close);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Time in which responses of the server may still render the field again. */
const settleMs = 1500;

/**
 * Keeps the focus in a field while it settles: Payload renders a field again, and loads a date picker later than the time
 * zone beside it. A person who moves the focus meanwhile keeps it there.
 */
async function restoreFocus(path: string, focused: HTMLElement, hasMovedOn: () => boolean): Promise<void> {
  const end = performance.now() + settleMs;
  let current = focused;
  while (performance.now() < end) {
    await frame();
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== current) return;
    const element = find(path);
    const target = element && focusable(element);
    // What is drawn above it later moves it.
    if (target && !isInView(target) && !hasMovedOn()) target.scrollIntoView({ block: 'center' });
    if (!target || target === activeElement) continue;
    target.focus();
    current = target;
  }
}

/** Returns the closest container of a field that is on the page: its row, group or block. */
function nearest(path: string): Element | null {
  for (const each of around(path)) {
    const element = rowAt(each) ?? find(each);
    if (element) return element;
  }
  return null;
}
