import type { Reference } from './read';

/** References whose loss would leave a hole on the site, by where they stand and the field that holds them. */
const needs: readonly { in: string; block?: string; field: RegExp }[] = [
  // The home page, and the page that every form must lead to.
  { in: 'settings', field: /Page$/ },
  // A menu entry would lead nowhere.
  { in: 'header', field: /\.document$/ },
  { in: 'footer', field: /\.document$/ },
  // The pages below would have no address any more.
  { in: 'pages', field: /^parent$/ },
  // Whoever was chosen one by one, such as the founders.
  { in: 'pages', block: 'members', field: /\.chosen$/ },
  { in: 'pages', block: 'form', field: /\.form$/ },
  { in: 'pages', block: 'call-to-action', field: /\.document$/ },
  // What a document is: its file.
  { in: 'documents', field: /^files\./ },
];

/** Whether a hole would open on the site if what a reference names were gone. */
export function isNeeded(inCollection: string, { path, block, kind }: Reference): boolean {
  if (kind === 'outside') return false;
  return needs.some(
    (need) => need.in === inCollection && need.field.test(path) && (need.block === undefined || need.block === block),
  );
}
