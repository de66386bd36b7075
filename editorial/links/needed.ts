import type { Reference } from './read';

/** Consequence for the site if the target of a reference were removed, by the kind of broken reference. */
export type BrokenReference =
  | 'home'
  | 'setting'
  | 'entry'
  | 'parent'
  | 'founder'
  | 'chosen'
  | 'only'
  | 'form'
  | 'button'
  | 'file';

type Need = { in: string; block?: string; field: RegExp; brokenReference: BrokenReference };

/** References that break when their target is removed, by owner and field. */
const needs: readonly Need[] = [
  { in: 'settings', field: /^homePage$/, brokenReference: 'home' },
  // Pages that every form must link to.
  { in: 'settings', field: /Page$/, brokenReference: 'setting' },
  // A menu entry would have no target.
  { in: 'header', field: /\.(document|file)$/, brokenReference: 'entry' },
  { in: 'footer', field: /\.(document|file)$/, brokenReference: 'entry' },
  // The pages below would have no address any more.
  { in: 'pages', field: /^parent$/, brokenReference: 'parent' },
  // Founders, by rule or one by one: a missing logo in the row would suggest that a founder has left.
  { in: 'pages', block: 'members', field: /\.mode$/, brokenReference: 'founder' },
  { in: 'pages', block: 'members', field: /\.chosen$/, brokenReference: 'chosen' },
  // Other lists may become shorter, but not empty.
  { in: 'pages', field: /\.(chosen|pictures)$/, brokenReference: 'only' },
  { in: 'pages', block: 'form', field: /\.form$/, brokenReference: 'form' },
  { in: 'pages', block: 'call-to-action', field: /\.(document|file)$/, brokenReference: 'button' },
  // The file is the content of the document.
  { in: 'documents', field: /^files\./, brokenReference: 'file' },
];

/**
 * Returns the broken reference that removing a target would leave on the site; `only` is one only if the same list has
 * no other entry.
 */
export function brokenReferenceIfRemoved(
  inCollection: string,
  { path, block, kind }: Pick<Reference, 'path' | 'block' | 'kind'>,
): BrokenReference | null {
  if (kind === 'external') return null;
  const found = needs.find(
    (need) => need.in === inCollection && need.field.test(path) && (need.block === undefined || need.block === block),
  );
  return found?.brokenReference ?? null;
}
