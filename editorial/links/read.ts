import type { FlattenedField } from 'payload';
import { isWebAddress } from '@/fields/web-address';
import type { Locale } from '@/lib/locales';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { type Leaf, walk } from '../documents/walk';
import type { linkKinds } from './index';

/** A reference found in a document or a global. */
export type Reference = {
  /** Path of its field, rows by id. */
  path: string;
  block: string | null;
  locale: Locale | null;
  kind: (typeof linkKinds)[number];
  toCollection: string | null;
  toId: string | null;
  url: string | null;
};

type Place = Pick<Reference, 'path' | 'block' | 'locale'>;

/** What a reference can lead to: content, and what content is made of. Accounts and records are no content. */
const targets = new Set(['pages', 'events', 'members', 'documents', 'concepts', 'media', 'files', 'forms']);

/**
 * Every reference of a document or a global as it is stored: relations, pictures and files of fields; documents,
 * pictures and addresses of long texts; addresses of fields that hold a web address.
 *
 * @param fields the flattened fields of the collection or global
 */
export function referencesOf(fields: readonly FlattenedField[], document: Record<string, unknown>): Reference[] {
  return [...walk(fields, document)].flatMap((leaf) => [...referencesIn(leaf)]);
}

/** The references of one field. */
export function* referencesIn({ field, value, key, block, locale }: Leaf): Generator<Reference> {
  const place = { path: key, block, locale };
  if (field.type === 'relationship' || field.type === 'upload') {
    for (const each of [value].flat()) yield* named(each, field.relationTo, place);
  } else if (field.type === 'richText') {
    const { root } = value as { root?: StoredNode };
    if (root) yield* referencesInText(root, place);
  } else if (field.type === 'text' && typeof value === 'string' && isWebAddress(value)) {
    yield { ...place, kind: 'outside', toCollection: null, toId: null, url: value };
  }
}

/** What a relation names: a bare id where it leads to one collection, `{ relationTo, value }` where to several. */
function* named(each: unknown, relationTo: string | readonly string[], place: Place): Generator<Reference> {
  const relation = each as { relationTo?: unknown; value?: unknown; id?: unknown } | string | null;
  const several = typeof relation === 'object' && relation !== null && 'relationTo' in relation;
  const toCollection = several ? String(relation.relationTo) : String(relationTo);
  const value = several ? relation.value : relation;
  const toId = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  if (!toId || !targets.has(toCollection)) return;
  yield {
    ...place,
    kind: toCollection === 'media' ? 'picture' : 'relation',
    toCollection,
    toId: String(toId),
    url: null,
  };
}

function* referencesInText(node: StoredNode, place: Place): Generator<Reference> {
  if (node.type === 'upload') yield* named({ relationTo: node.relationTo, value: node.value }, 'media', place);
  if (node.type === 'link' || node.type === 'autolink') {
    const fields = (node.fields ?? {}) as { linkType?: string; doc?: unknown; url?: string };
    if (fields.linkType === 'internal') {
      for (const reference of named(fields.doc, '', place)) yield { ...reference, kind: 'link' };
    } else if (fields.url && isWebAddress(fields.url)) {
      yield { ...place, kind: 'outside', toCollection: null, toId: null, url: fields.url };
    }
  }
  for (const child of node.children ?? []) yield* referencesInText(child, place);
}
