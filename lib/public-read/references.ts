import { type Field, type FlattenedField, flattenAllFields, type PayloadRequest, type RichTextField } from 'payload';
import { isRecord } from '../api/values';

type Data = Record<string, unknown>;

/** What the walk needs of the configuration: the fields of what a relation holds. */
export type Walk = {
  req: PayloadRequest;
  /** Whether a reference stays, by its collection and id. Called for bare ids only: a populated document was readable. */
  keeps: (collection: string, id: string) => boolean;
};

/** The part of Lexical's adapter that says which fields a node of a text has. */
type LexicalAdapter = {
  editorConfig?: {
    features?: { getSubFields?: Map<string, (args: { node: object; req: PayloadRequest }) => Field[] | null> };
  };
};

const flattened = new WeakMap<readonly Field[], readonly FlattenedField[]>();

/** The fields without the tabs and rows around them, computed once for each list of fields. */
function flatten(fields: Field[]): readonly FlattenedField[] {
  const known = flattened.get(fields) ?? flattenAllFields({ fields });
  flattened.set(fields, known);
  return known;
}

/**
 * Removes references that don't stay from a document as it was read, at any depth: values of relations, rows of lists,
 * nodes of texts. A link of a text keeps its words.
 */
export function pruneReferences(fields: readonly FlattenedField[], data: Data, walk: Walk): void {
  for (const field of fields) {
    const value = data[field.name];
    if (value === undefined || value === null) continue;
    switch (field.type) {
      case 'group':
      case 'tab':
        if (isRecord(value)) pruneReferences(field.flattenedFields, value, walk);
        break;
      case 'array':
        for (const row of rowsOf(value)) pruneReferences(field.flattenedFields, row, walk);
        break;
      case 'blocks':
        for (const row of rowsOf(value)) {
          const block = field.blocks.find(({ slug }) => slug === row.blockType);
          if (block) pruneReferences(block.flattenedFields, row, walk);
        }
        break;
      case 'relationship':
      case 'upload':
        if (Array.isArray(value)) data[field.name] = value.filter((each) => staysIn(field.relationTo, each, walk));
        else if (!staysIn(field.relationTo, value, walk)) delete data[field.name];
        break;
      case 'join':
        if (isRecord(value) && Array.isArray(value.docs)) {
          value.docs = value.docs.filter((each) => staysIn(field.collection, each, walk));
        }
        break;
      case 'richText':
        if (isRecord(value) && isRecord(value.root)) pruneNode(value.root, field, walk);
        break;
      default:
    }
  }
}

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Whether a value of a relation stays; what stands in a populated document is pruned, too. */
function staysIn(relationTo: string | readonly string[], value: unknown, walk: Walk): boolean {
  const isPolymorphic = typeof relationTo !== 'string';
  const target = isPolymorphic && isRecord(value) ? value.value : value;
  const collection = isPolymorphic ? (isRecord(value) ? String(value.relationTo) : '') : relationTo;
  if (isRecord(target)) {
    const { config } = walk.req.payload.collections[collection as 'media'] ?? {};
    if (config) pruneReferences(config.flattenedFields, target, walk);
    return config !== undefined;
  }
  return typeof target === 'string' || typeof target === 'number' ? walk.keeps(collection, String(target)) : false;
}

/** Removes from a node of a text what is in it and does not stay. */
function pruneNode(node: Data, field: RichTextField | FlattenedField, walk: Walk): void {
  if (Array.isArray(node.children)) {
    node.children = node.children.flatMap((child: unknown) =>
      isRecord(child) ? prunedNode(child, field, walk) : [child],
    );
  }
}

/** A node of a text, or what is left of it. */
function prunedNode(node: Data, field: RichTextField | FlattenedField, walk: Walk): unknown[] {
  pruneNode(node, field, walk);
  if (node.type === 'upload' && !staysIn(String(node.relationTo), node.value, walk)) return [];
  if (isRecord(node.fields)) {
    const { editor } = field as { editor?: LexicalAdapter };
    const subFields = editor?.editorConfig?.features?.getSubFields?.get(String(node.type));
    const fields = subFields?.({ node, req: walk.req });
    if (fields) pruneReferences(flatten(fields), node.fields, walk);
    const leadsNowhere = node.type === 'link' && node.fields.linkType === 'internal' && !isRecord(node.fields.doc);
    if (leadsNowhere) return Array.isArray(node.children) ? node.children : [];
  }
  return [node];
}
