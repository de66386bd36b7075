import type { ClientField, ClientTab } from 'payload';

/** Returns whether a field is among these fields, or in their rows and unnamed groups. */
function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name;
    return 'fields' in field && Array.isArray(field.fields) && holds(field.fields, name);
  });
}

/** Returns the tab of a form that contains a field, and all tabs; null for a field outside of tabs. */
export function tabOf(fields: readonly ClientField[], path: string): { tab: ClientTab; tabs: ClientTab[] } | null {
  const name = path.split('.')[0] ?? '';
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    const tab = field.tabs.find((each) => holds(each.fields, name));
    if (tab) return { tab, tabs: field.tabs };
  }
  return null;
}

/** Opens a tab of a form by its label: Payload gives tabs no id. */
export function openTab(form: HTMLElement, label: string, tabCount: number): void {
  const [button] = [...form.querySelectorAll('button')].filter(
    (each) =>
      each.textContent?.startsWith(label) &&
      (each.parentElement?.querySelectorAll(':scope > button').length ?? 0) === tabCount,
  );
  button?.click();
}
