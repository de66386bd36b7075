type Node = { type?: unknown; text?: unknown; children?: unknown; root?: unknown; fields?: unknown; $?: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nodes that stand within a line of text. */
const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab', 'inlineBlock']);

/** What a node within a line says. */
function inlineText(node: Node): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak' || node.type === 'tab') return ' ';
  return childrenOf(node).map(inlineText).join('');
}

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : []);

/** The words of a rich text, a part for each paragraph, heading, item or cell; those within a note or a caption too. */
export function* richTextParts(value: unknown): Generator<string> {
  if (!isNode(value)) return;
  if (isNode(value.root)) {
    yield* richTextParts(value.root);
    return;
  }
  const children = childrenOf(value);
  if (children.some(({ type }) => inline.has(String(type)))) {
    yield children
      .filter(({ type }) => inline.has(String(type)))
      .map(inlineText)
      .join('');
  }
  for (const child of children) {
    if (isNode(child.fields)) yield* partsOfFields(child.fields);
    // Where the editor keeps what its own nodes have no place for, such as the caption of a table.
    if (isNode(child.$)) yield* partsOfFields(child.$);
    if (!inline.has(String(child.type)) || child.type === 'link') yield* partsBelow(child);
  }
}

/** Of a link only what its children hold beside words, such as a note. */
function* partsBelow(node: Node): Generator<string> {
  if (!inline.has(String(node.type))) yield* richTextParts(node);
  else for (const child of childrenOf(node)) if (isNode(child.fields)) yield* partsOfFields(child.fields);
}

/** Names of the strings beside a text that a reader sees: those of notes, captions and videos. */
const seen = new Set(['text', 'caption', 'note', 'title', 'transcript']);

/** The texts that a block, a mark or a table within a text carries as fields of its own. */
function* partsOfFields(fields: Node): Generator<string> {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && seen.has(name)) yield value;
    if (isNode(value) && isNode(value.root)) yield* richTextParts(value);
  }
}
