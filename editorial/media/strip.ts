/** An empty paragraph: a text of the editor, and a cell of a table, need at least one. */
const emptyParagraph = {
  type: 'paragraph',
  children: [],
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  version: 1,
};

/** Marks a removed item of a list, so that the list can be closed up. */
const gone = Symbol('gone');

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/**
 * A stored document, global, version or list of texts without one picture: its fields are empty, its place in a gallery
 * closes up, and long texts lose it. By the shape of what is stored and not by the form: a picture stays in the data
 * when a choice beside it hides its field, and must go from there too. Ids are never used twice, in any collection.
 *
 * @param mediaId the id of the picture
 * @returns the very same value where the picture is nowhere in it, else a copy without it
 */
export function withoutMedia<T>(stored: T, mediaId: string): T {
  const stripped = strip(stored, mediaId);
  return (stripped === gone ? null : stripped) as T;
}

function strip(value: unknown, id: string): unknown {
  if (value === id) return gone;
  if (Array.isArray(value)) return stripList(value, id);
  if (!isData(value)) return value;
  // Dates and ids of MongoDB have no parts of their own.
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value) === id ? gone : value;
  if (namesImage(value, id)) return gone;
  let changed = false;
  const copy: Data = {};
  for (const [key, inner] of Object.entries(value)) {
    const stripped = strip(inner, id);
    copy[key] = stripped === gone ? null : stripped;
    changed ||= copy[key] !== inner;
  }
  return changed ? filled(copy) : value;
}

function stripList(list: readonly unknown[], id: string): unknown {
  const stripped = list.map((each) => strip(each, id));
  const changed = stripped.some((each, index) => each !== list[index]);
  return changed ? stripped.filter((each) => each !== gone) : list;
}

/** A node of rich text, a relation to one of several collections, or the populated media itself. */
function namesImage(value: Data, id: string): boolean {
  if (value.id === id && value.blockType === undefined) return true;
  const named = isData(value.value) ? value.value.id : value.value;
  return named === id && value.relationTo === 'media';
}

/** The editor can't open an empty text or cell. */
function filled(node: Data): Data {
  const isEmpty = Array.isArray(node.children) && node.children.length === 0;
  const needsOne = node.type === 'root' || node.type === 'tablecell';
  return isEmpty && needsOne ? { ...node, children: [emptyParagraph] } : node;
}
