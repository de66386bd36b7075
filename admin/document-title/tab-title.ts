const separator = ' · ';

/** Returns the title of a tab of the browser: the page first, the site last. */
export const tabTitle = (...parts: readonly string[]): string => parts.filter(Boolean).join(separator);

/** Returns the title of a tab with another name of the document; unchanged where it does not begin with the former one. */
export function retitle(current: string, before: string, name: string): string {
  const rest = current.split(separator).slice(-2);
  return current === tabTitle(before, ...rest) ? tabTitle(name, ...rest) : current;
}
