import type { useForm } from '@payloadcms/ui';

type Form = Pick<ReturnType<typeof useForm>, 'getField' | 'dispatchFields'>;

/** How long a field may take to appear after its tab was opened, in milliseconds. */
const patience = 4000;

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** The id of a field in Payload's forms. */
const fieldId = (path: string): string => `field-${path.replace(/\./g, '__')}`;

/** The path and those around it: `layout.2.button.url`, `layout.2.button`, `layout.2`, `layout`. */
const around = (path: string): string[] => {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
};

/** The path with rows by their number, as the form has it: rows that are named by id may have been moved. */
export function byNumber(path: string, getField: Form['getField']): string {
  return path.split('.').reduce((parent, step) => {
    const index = getField(parent)?.rows?.findIndex(({ id }) => id === step) ?? -1;
    return `${parent}.${index < 0 ? step : index}`;
  });
}

/** Opens the rows and blocks a field stands in. */
function openRows(path: string, { getField, dispatchFields }: Form): void {
  for (const parent of around(path).slice(1)) {
    const rows = getField(parent)?.rows;
    const index = Number(path.slice(parent.length + 1).split('.')[0]);
    if (!rows?.[index]?.collapsed) continue;
    const updatedRows = rows.map((row, each) => (each === index ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: parent, updatedRows });
  }
}

/** What of a field takes the focus: itself, else its text, its input, its first control. */
function focusable(element: Element): HTMLElement | null {
  const inputs = 'input:not([type="hidden"], [type="file"]), textarea, select';
  if (element instanceof HTMLElement && element.matches(inputs)) return element;
  const choices = ['[contenteditable="true"]', inputs, 'button, a[href]'];
  const [first = null] = choices.flatMap((choice) => element.querySelector<HTMLElement>(choice) ?? []);
  return first;
}

/** A field of the form on the page; the editor of long texts has no id of its own and is found by its row. */
function find(path: string): Element | null {
  return document.getElementById(fieldId(path)) ?? document.querySelector(`[data-field-path="${CSS.escape(path)}"]`);
}

/** Whether someone went on by themselves since: they are not held where a field was to be. */
function hasLeft(): () => boolean {
  const left = new AbortController();
  const { signal } = left;
  for (const deed of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(deed, () => left.abort(), { capture: true, passive: true, signal });
  }
  return () => signal.aborted;
}

/**
 * Puts the focus into a field, once its tab is open: rows are opened, and since Payload draws a field only when it
 * comes near the window, the page is moved on until it is there. Where it never appears, what is around it has the focus;
 * what may not be changed is brought into sight.
 */
export async function leadToField(path: string, form: Form): Promise<void> {
  openRows(path, form);
  const isLeft = hasLeft();
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await frame();
    if (isLeft()) return;
    const element = find(path);
    const target = element && focusable(element);
    if (target) {
      target.scrollIntoView({ block: 'center' });
      if (target.matches(':disabled')) return;
      target.focus();
      if (document.activeElement === target) return keepFocus(path, target);
    }
    nearest(path)?.scrollIntoView({ block: 'end' });
  }
  const close = nearest(path);
  const target = close && focusable(close);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

/** How long a field may still be drawn anew by what its form asks of the server, in milliseconds. */
const settling = 1500;

/**
 * Keeps the focus in a field while it settles: Payload draws a field anew, and loads the picker of a date later than
 * the time zone beside it. Whoever goes elsewhere meanwhile stays there.
 */
async function keepFocus(path: string, focused: HTMLElement): Promise<void> {
  const end = performance.now() + settling;
  let current = focused;
  while (performance.now() < end) {
    await frame();
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== current) return;
    const element = find(path);
    const target = element && focusable(element);
    if (!target || target === activeElement) continue;
    target.focus();
    current = target;
  }
}

/** The nearest thing around a field that is on the page: its row, its group, its block. */
function nearest(path: string): Element | null {
  for (const each of around(path)) {
    const row = /^(.*)\.(\d+)$/.exec(each);
    const element = row ? document.getElementById(`${row[1]?.replace(/\./g, '-')}-row-${row[2]}`) : find(each);
    if (element) return element;
  }
  return null;
}
