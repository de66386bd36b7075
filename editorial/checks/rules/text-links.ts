import { hrefOf } from '@/lib/link-address';
import type { StoredNode } from '@/lib/rich-text/nodes';
import type { Issue } from '../issue';
import type { Subject } from '../subject';
import { nodesOf, textIn, wordsOf } from '../text';
import { isVagueLinkText } from '../vague-link-text';

/** Links in rich text: their text, and whether they have a target. */
export function* textLinks({ leaves }: Subject): Generator<Issue> {
  for (const leaf of leaves) {
    const root = textIn(leaf);
    if (!root) continue;
    const { path, locale } = leaf;
    for (const node of nodesOf(root)) {
      if (node.type !== 'link' && node.type !== 'autolink') continue;
      const about = wordsOf(node).replace(/\s+/g, ' ').trim();
      if (about === '') yield { rule: 'link-wordless', path, locale };
      else if (isVagueLinkText(about)) yield { rule: 'link-vague', path, locale, about };
      if (!hasTarget(node)) yield { rule: 'link-nowhere', path, locale, about };
    }
  }
}

function hasTarget(node: StoredNode): boolean {
  const { linkType, url, doc } = (node.fields ?? {}) as { linkType?: string; url?: string; doc?: { value?: unknown } };
  if (linkType === 'internal') return Boolean(doc?.value);
  return hrefOf(url) !== null;
}
