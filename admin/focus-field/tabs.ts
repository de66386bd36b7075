import type { ClientField, ClientTab } from 'payload';

/** Whether a field is among others, inside rows and other parts of the form that have no name of their own. */
function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name;
    return 'fields' in field && Array.isArray(field.fields) && holds(field.fields, name);
  });
}

/** The tab of a form in which a field stands, and all of them; null for a field beside the form. */
export function tabOf(fields: readonly ClientField[], path: string): { tab: ClientTab; tabs: ClientTab[] } | null {
  const name = path.split('.')[0] ?? '';
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    const tab = field.tabs.find((each) => holds(each.fields, name));
    if (tab) return { tab, tabs: field.tabs };
  }
  return null;
}

/** Opens a tab of a form by its words: Payload gives tabs no name in the page. */
export function openTab(form: HTMLElement, label: string, tabCount: number): void {
  const [button] = [...form.querySelectorAll('button')].filter(
    (each) =>
      each.textContent?.startsWith(label) &&
      (each.parentElement?.querySelectorAll(':scope > button').length ?? 0) === tabCount,
  );
  button?.click();
}
