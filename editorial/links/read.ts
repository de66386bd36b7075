import type { FlattenedField } from 'payload';
import { cutText } from '@/lib/cut-text';
import { completeLink, isWebAddress } from '@/lib/link-address';
import { type Locale, sourceLocale } from '@/lib/locales';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { parseVideoAddress } from '@/lib/video/address';
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
  /** The text of a link. */
  words: string | null;
};

type Place = Pick<Reference, 'path' | 'block' | 'locale'>;

/** In place of an id: all members marked as founders, which a block can show by that rule. */
export const founders = 'founders';

/** Collections that can be referenced: content, and parts of content. Accounts and logs are not content. */
const targets = new Set(['pages', 'events', 'members', 'documents', 'concepts', 'media', 'files', 'forms']);

/**
 * Yields every reference of a stored document or global: relations, media and files of fields; documents, media and
 * addresses of rich text; addresses of fields for web addresses.
 *
 * @param fields the flattened fields of the collection or global
 */
export function referencesOf(fields: readonly FlattenedField[], document: Record<string, unknown>): Reference[] {
  const leaves = [...walk(fields, document)];
  const wordsOf = linkWords(leaves);
  return leaves.flatMap((leaf) =>
    [...referencesIn(leaf)].map((reference) => {
      const label = wordsOf.get(parentOf(reference.path));
      if (label === undefined || reference.locale !== null) return reference;
      // The target of a link field is linked, not chosen.
      return { ...reference, words: label || null, kind: reference.kind === 'relation' ? 'link' : reference.kind };
    }),
  );
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/**
 * Returns the text of each link field (fields/link.ts), in the source locale where there is one, by the path of its
 * group.
 */
function linkWords(leaves: readonly Leaf[]): Map<string, string> {
  const kinds = leaves.filter(({ field, value }) => field.name === 'type' && isLinkKind(value));
  const found = new Map(kinds.map(({ key }) => [parentOf(key), '']));
  for (const { key, value, locale } of leaves) {
    const group = parentOf(key);
    if (!key.endsWith('.label') || !found.has(group) || typeof value !== 'string') continue;
    if (locale === sourceLocale || !found.get(group)) found.set(group, value);
  }
  return found;
}

const isLinkKind = (value: unknown) => value === 'document' || value === 'file' || value === 'url';

/** Yields the references of one field. */
export function* referencesIn({ field, value, key, block, locale }: Leaf): Generator<Reference> {
  const place = { path: key, block, locale };
  if (field.name === 'mode' && block === 'members' && value === founders) {
    yield { ...place, kind: 'relation', toCollection: 'members', toId: founders, url: null, words: null };
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    for (const each of [value].flat()) yield* named(each, field.relationTo, place);
  } else if (field.type === 'richText') {
    const { root } = value as { root?: StoredNode };
    if (root) yield* referencesInText(root, place);
  } else if (field.type === 'text' && typeof value === 'string' && isWebAddress(value)) {
    yield { ...place, kind: 'external', toCollection: null, toId: null, url: value, words: null };
  }
}

/**
 * Returns the targets of a relation: a bare id for a relation to one collection, `{ relationTo, value }` for one to
 * several.
 */
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
    words: null,
  };
}

function* referencesInText(node: StoredNode, place: Place): Generator<Reference> {
  if (node.type === 'upload') yield* named({ relationTo: node.relationTo, value: node.value }, 'media', place);
  if (node.type === 'link' || node.type === 'autolink') {
    const fields = (node.fields ?? {}) as { linkType?: string; doc?: unknown; url?: string };
    const words = cutText(textOf(node).trim(), 200) || null;
    if (fields.linkType === 'internal') {
      for (const reference of named(fields.doc, '', place)) yield { ...reference, kind: 'link', words };
    } else if (isWebAddress(completeLink(fields.url ?? ''))) {
      yield { ...place, kind: 'external', toCollection: null, toId: null, url: completeLink(fields.url ?? ''), words };
    }
  }
  if (node.type === 'block') yield* referencesOfVideo((node.fields ?? {}) as VideoFields, place);
  for (const child of node.children ?? []) yield* referencesInText(child, place);
}

type VideoFields = { blockType?: string; url?: unknown; title?: unknown; media?: unknown };

/** Yields the page and the picture of a video within a text (fields/rich-text/video.ts). */
function* referencesOfVideo({ blockType, url, title, media }: VideoFields, place: Place): Generator<Reference> {
  if (blockType !== 'video') return;
  yield* named(media, 'media', place);
  const video = typeof url === 'string' ? parseVideoAddress(url) : null;
  const words = typeof title === 'string' ? cutText(title.trim(), 200) || null : null;
  if (video) yield { ...place, kind: 'external', toCollection: null, toId: null, url: video.watchUrl, words };
}

const textOf = (node: StoredNode): string =>
  typeof node.text === 'string' ? node.text : (node.children ?? []).map(textOf).join('');
