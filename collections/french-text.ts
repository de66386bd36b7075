import type { FlattenedField, Payload } from 'payload';
import { isRecord } from '@/lib/api/values';
import { frenchNoBreakSpaces } from '@/lib/french-spaces';
import { hasFrenchTypography } from '@/lib/locales';
import { namesOfWords } from '@/lib/rich-text/block-words';
import { markedLanguage } from '@/lib/rich-text/languages';
import type { StoredNode } from '@/lib/rich-text/nodes';

type Data = Record<string, unknown>;

/** The fields of a collection, by its name. */
export type Schema = (collection: string) => readonly FlattenedField[];

/** Localized texts that readers don't see. */
const noWords: readonly string[] = ['slug', 'sortTitle'];

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const spaced = <T>(value: T): T => (typeof value === 'string' ? (frenchNoBreakSpaces(value) as T) : value);

/** The schema of the running site. */
export const schemaOf =
  (payload: Payload): Schema =>
  (collection) =>
    payload.collections[collection as keyof Payload['collections']]?.config.flattenedFields ?? [];

/**
 * Puts French no-break spaces into what editors wrote, where it is read to be shown in French: localized texts and long
 * texts, also those of documents and pictures that stand in it. What is stored, and what the API gives, stays as
 * written.
 *
 * @param document as the local API gave it for this one reading, which is changed
 */
export function withFrenchSpaces<T extends object>(fields: readonly FlattenedField[], document: T, schema: Schema): T {
  visitFields(fields, document as Data, false, schema);
  return document;
}

function visitFields(fields: readonly FlattenedField[], data: Data, inLocalized: boolean, schema: Schema): void {
  for (const field of fields) {
    const value = data[field.name];
    if (value === null || value === undefined) continue;
    const localized = inLocalized || field.localized === true;
    if (field.type === 'text' || field.type === 'textarea') {
      if (!localized || noWords.includes(field.name)) continue;
      data[field.name] = Array.isArray(value) ? value.map(spaced) : spaced(value);
    } else if (field.type === 'richText') {
      const { root } = value as { root?: StoredNode };
      if (root) visitNode(root, schema);
    } else if (field.type === 'group' || field.type === 'tab') {
      if (isRecord(value)) visitFields(field.flattenedFields, value, localized, schema);
    } else if (field.type === 'array') {
      for (const row of rowsOf(value)) visitFields(field.flattenedFields, row, localized, schema);
    } else if (field.type === 'blocks') {
      for (const row of rowsOf(value)) {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        if (block) visitFields(block.flattenedFields, row, localized, schema);
      }
    } else if (field.type === 'relationship' || field.type === 'upload') {
      for (const each of [value].flat()) visitRelation(each, field.relationTo, schema);
    }
  }
}

/** A relation as it was read: a document, `{ relationTo, value }`, or a bare id for what the public may not see. */
function visitRelation(relation: unknown, relationTo: unknown, schema: Schema): void {
  if (!isRecord(relation)) return;
  const several = 'relationTo' in relation;
  const document = several ? relation.value : relation;
  if (isRecord(document))
    visitFields(schema(String(several ? relation.relationTo : relationTo)), document, false, schema);
}

function visitNode(node: StoredNode, schema: Schema): void {
  if (typeof node.text === 'string') {
    const language = markedLanguage(node.$);
    if (language === null || hasFrenchTypography(language)) node.text = spaced(node.text);
  }
  if (isRecord(node.$)) node.$.caption = spaced(node.$.caption);
  if (isRecord(node.fields)) {
    const { fields } = node;
    // The words of a footnote or a video. The rest of what a node holds is no text of its own.
    if (node.type === 'inlineBlock' || node.type === 'block') {
      for (const name of namesOfWords(fields.blockType)) fields[name] = spaced(fields[name]);
      visitRelation(fields.media, 'media', schema);
    }
    if (node.type === 'link') visitRelation(fields.doc, '', schema);
  }
  if (node.type === 'upload') visitRelation({ relationTo: node.relationTo, value: node.value }, '', schema);
  for (const child of node.children ?? []) visitNode(child, schema);
  joinAcross(node.children ?? []);
}

/** A space at the end of bold words, whose sign stands after them. */
function joinAcross(children: readonly StoredNode[]): void {
  for (const [index, child] of children.entries()) {
    const next = children[index + 1]?.text;
    if (typeof child.text !== 'string' || typeof next !== 'string' || next === '') continue;
    if (!child.text.endsWith(' ') || !spaced(` ${next}`).startsWith('\u00a0')) continue;
    const language = markedLanguage(child.$);
    if (language === null || hasFrenchTypography(language)) child.text = `${child.text.slice(0, -1)}\u00a0`;
  }
}
