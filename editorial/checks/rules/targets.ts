import type { Issue } from '../issue';
import type { CheckedKind, Naming, Subject, Target } from '../subject';

/**
 * References from this document to content that is not public. Relation lists (organisers, concepts) omit unpublished
 * documents, so that only deleted ones are reported; a link in a text always is.
 */
export function* brokenTargets({ kind, namings, targets }: Subject): Generator<Issue> {
  for (const naming of namings) {
    const { toCollection, toId } = naming.reference;
    if (!toCollection || toCollection === 'media') continue;
    const target = targets.get(`${toCollection}/${toId}`);
    const rule = ruleFor(kind, naming, target);
    if (rule) yield { rule, path: naming.leaf.path, locale: naming.leaf.locale, about: target?.name ?? '' };
  }
}

function ruleFor(kind: CheckedKind, { leaf, reference }: Naming, target: Target | undefined): Issue['rule'] | null {
  const isGone = !target || target.state === 'gone';
  if (isLink(leaf, reference)) {
    if (isGone) return 'link-broken';
    return target.state === 'waiting' ? 'link-waiting' : null;
  }
  if (kind === 'pages' && leaf.path === 'parent') return target?.state === 'public' ? null : 'parent-hidden';
  if (!isGone) return null;
  if (reference.toCollection === 'files') return 'file-gone';
  // A hidden member is not an issue: the site leaves it out.
  return !target || reference.toCollection !== 'members' ? 'relation-gone' : null;
}

/** A link of a long text, or the target of a link made of fields. */
const isLink = ({ field }: Naming['leaf'], { kind, path }: Naming['reference']): boolean =>
  kind === 'link' ||
  (field.type === 'relationship' && Array.isArray(field.relationTo) && field.name === 'document') ||
  path.endsWith('link.file');
