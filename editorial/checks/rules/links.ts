import { hrefOf } from '@/lib/link-address';
import type { StoredNode } from '@/lib/rich-text/nodes';
import type { Leaf } from '../../documents/walk';
import type { Issue } from '../issue';
import { beside, parentOf, type Subject } from '../subject';
import { nodesOf, textIn, wordsOf } from './text';

/** Link texts without meaning, in all languages: people mix them. */
const vague = new Set([
  ...['cliquez ici', 'cliquer ici', 'clique ici', 'ici', 'lire la suite', 'la suite'],
  ...['click here', 'here', 'read more'],
  ...['haga clic aquí', 'haz clic aquí', 'clic aquí', 'pulse aquí', 'aquí', 'leer más'],
]);

/** Whether a link text has no meaning, ignoring quotes, dots, arrows and capitals. */
export function isVague(words: string): boolean {
  const bare = words
    .toLowerCase()
    .replace(/[^\p{Letter}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return vague.has(bare);
}

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
      else if (isVague(about)) yield { rule: 'link-vague', path, locale, about };
      if (!hasTarget(node)) yield { rule: 'link-nowhere', path, locale, about };
    }
  }
}

function hasTarget(node: StoredNode): boolean {
  const { linkType, url, doc } = (node.fields ?? {}) as { linkType?: string; url?: string; doc?: { value?: unknown } };
  if (linkType === 'internal') return Boolean(doc?.value);
  return hrefOf(url) !== null;
}

/** The fields that hold where a link of a form leads, one for each of its kinds. */
const targetNames: Record<string, string> = { document: 'document', section: 'section', file: 'file', url: 'url' };

/** Link fields (buttons, actions): missing targets, texts without meaning. */
export function* fieldLinks({ leaves }: Subject): Generator<Issue> {
  const at = new Map<string, Leaf>(leaves.map((leaf) => [leaf.path, leaf]));
  const reported = new Set<string>();
  for (const { path, value, locale, field } of leaves) {
    if (field.name !== 'label' || typeof value !== 'string' || value.trim() === '') continue;
    const kind = at.get(beside(path, 'type'));
    const target = kind && isLinkKind(kind) ? targetNames[String(kind.value)] : undefined;
    if (!target) continue;
    const about = value.trim();
    if (isVague(about)) yield { rule: 'link-vague', path, locale, about };
    // The same in every language: said once.
    if (!at.has(beside(path, target)) && !reported.has(parentOf(path))) {
      reported.add(parentOf(path));
      yield { rule: 'link-nowhere', path: beside(path, target), locale: null, about };
    }
  }
}

const isLinkKind = ({ field }: Leaf): boolean =>
  field.type === 'select' && field.options.some((option) => typeof option === 'object' && option.value === 'section');
