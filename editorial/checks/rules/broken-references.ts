import { founders } from '../../links/read';
import type { Issue } from '../issue';
import type { CheckedKind, FieldReference, Subject, Target } from '../subject';

/**
 * References from this document to content that is not public. Relation lists (organisers, concepts) omit unpublished
 * documents, so that only deleted ones are reported; a link in a text always is.
 */
export function* brokenReferences({ kind, references, targets }: Subject): Generator<Issue> {
  for (const fieldReference of references) {
    const { toCollection, toId } = fieldReference.reference;
    // Founders by rule are no document, and none of them can be missing.
    if (!toCollection || toCollection === 'media' || toId === founders) continue;
    const target = targets.get(`${toCollection}/${toId}`);
    const rule = ruleFor(kind, fieldReference, target);
    if (!rule) continue;
    const { path, locale } = fieldReference.leaf;
    yield { rule, path, locale, about: target?.name ?? '', concerns: `${toCollection}/${toId}` };
  }
}

function ruleFor(
  kind: CheckedKind,
  { leaf, reference }: FieldReference,
  target: Target | undefined,
): Issue['rule'] | null {
  const isGone = !target || target.state === 'gone';
  if (isLink(leaf, reference)) {
    if (isGone) return 'link-broken';
    return target.state === 'waiting' ? 'link-waiting' : null;
  }
  if (kind === 'pages' && leaf.path === 'parent') return target?.state === 'public' ? null : 'parent-hidden';
  if (!isGone) return null;
  if (reference.toCollection === 'files') return 'file-gone';
  // A hidden member is not an issue: the site omits it.
  return !target || reference.toCollection !== 'members' ? 'relation-gone' : null;
}

/** A link in rich text, or the target of a link field. */
const isLink = ({ field }: FieldReference['leaf'], { kind, path }: FieldReference['reference']): boolean =>
  kind === 'link' ||
  (field.type === 'relationship' && Array.isArray(field.relationTo) && field.name === 'document') ||
  path.endsWith('link.file');
