import type { Reference } from './read';

/** What would happen on the site if what a reference names were gone, by the kind of hole. */
export type Hole = 'home' | 'setting' | 'entry' | 'parent' | 'founder' | 'chosen' | 'only' | 'form' | 'button' | 'file';

type Need = { in: string; block?: string; field: RegExp; hole: Hole };

/** References whose loss would leave a hole on the site, by where they stand and the field that holds them. */
const needs: readonly Need[] = [
  { in: 'settings', field: /^homePage$/, hole: 'home' },
  // The pages that every form must lead to.
  { in: 'settings', field: /Page$/, hole: 'setting' },
  // A menu entry would lead nowhere.
  { in: 'header', field: /\.(document|file)$/, hole: 'entry' },
  { in: 'footer', field: /\.(document|file)$/, hole: 'entry' },
  // The pages below would have no address any more.
  { in: 'pages', field: /^parent$/, hole: 'parent' },
  // The founders, by the rule or one by one: a row of logos with a gap says something about those who are left.
  { in: 'pages', block: 'members', field: /\.mode$/, hole: 'founder' },
  { in: 'pages', block: 'members', field: /\.chosen$/, hole: 'chosen' },
  // Other choices may shrink, but not to nothing.
  { in: 'pages', field: /\.(chosen|pictures)$/, hole: 'only' },
  { in: 'pages', block: 'form', field: /\.form$/, hole: 'form' },
  { in: 'pages', block: 'call-to-action', field: /\.(document|file)$/, hole: 'button' },
  // What a document is: its file.
  { in: 'documents', field: /^files\./, hole: 'file' },
];

/**
 * The hole that would open on the site if what a reference names were gone; `only` is one only if nothing else of the
 * same choice is left.
 */
export function holeOf(
  inCollection: string,
  { path, block, kind }: Pick<Reference, 'path' | 'block' | 'kind'>,
): Hole | null {
  if (kind === 'outside') return null;
  const found = needs.find(
    (need) => need.in === inCollection && need.field.test(path) && (need.block === undefined || need.block === block),
  );
  return found?.hole ?? null;
}
