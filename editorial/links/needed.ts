import type { Reference } from './read';

/** What would happen on the site if the target of a reference were gone, by the kind of broken reference. */
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

/** References that break when their target goes, by where they stand and the field that holds them. */
const needs: readonly Need[] = [
  { in: 'settings', field: /^homePage$/, brokenReference: 'home' },
  // The pages that every form must lead to.
  { in: 'settings', field: /Page$/, brokenReference: 'setting' },
  // A menu entry would lead nowhere.
  { in: 'header', field: /\.(document|file)$/, brokenReference: 'entry' },
  { in: 'footer', field: /\.(document|file)$/, brokenReference: 'entry' },
  // The pages below would have no address any more.
  { in: 'pages', field: /^parent$/, brokenReference: 'parent' },
  // The founders, by the rule or one by one: a row of logos with a gap says something about those who are left.
  { in: 'pages', block: 'members', field: /\.mode$/, brokenReference: 'founder' },
  { in: 'pages', block: 'members', field: /\.chosen$/, brokenReference: 'chosen' },
  // Other choices may shrink, but not to nothing.
  { in: 'pages', field: /\.(chosen|pictures)$/, brokenReference: 'only' },
  { in: 'pages', block: 'form', field: /\.form$/, brokenReference: 'form' },
  { in: 'pages', block: 'call-to-action', field: /\.(document|file)$/, brokenReference: 'button' },
  // What a document is: its file.
  { in: 'documents', field: /^files\./, brokenReference: 'file' },
];

/**
 * The reference on the site that would break if what a reference names were gone; `only` is one only if nothing else of the
 * same choice is left.
 */
export function brokenReferenceIfRemoved(
  inCollection: string,
  { path, block, kind }: Pick<Reference, 'path' | 'block' | 'kind'>,
): BrokenReference | null {
  if (kind === 'outside') return null;
  const found = needs.find(
    (need) => need.in === inCollection && need.field.test(path) && (need.block === undefined || need.block === block),
  );
  return found?.brokenReference ?? null;
}
