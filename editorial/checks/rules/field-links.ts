import type { Leaf } from '../../documents/walk';
import type { Issue } from '../issue';
import { beside, parentOf, type Subject } from '../subject';
import { isVagueLinkText } from '../vague-link-text';

/** Names of the fields that hold the target of a link field, by kind of link. */
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
    if (isVagueLinkText(about)) yield { rule: 'link-vague', path, locale, about };
    // Targets are not localized, so they are reported once.
    if (!at.has(beside(path, target)) && !reported.has(parentOf(path))) {
      reported.add(parentOf(path));
      yield { rule: 'link-nowhere', path: beside(path, target), locale: null, about };
    }
  }
}

const isLinkKind = ({ field }: Leaf): boolean =>
  field.type === 'select' && field.options.some((option) => typeof option === 'object' && option.value === 'section');
