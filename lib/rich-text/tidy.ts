import { bold, italic, type StoredNode, showsSomething } from './nodes';

/** Elements that are left out when they show nothing; a cell of a table stays, or the columns would shift. */
const leftOutWhenEmpty: readonly string[] = ['paragraph', 'heading', 'quote', 'list', 'listitem'];

const levels: Record<string, string> = { h1: 'h2', h5: 'h4', h6: 'h4' };

function tidyNode(node: StoredNode): StoredNode {
  if (node.type === 'text') {
    return { ...node, format: (Number(node.format) || 0) & (bold | italic), ...('style' in node && { style: '' }) };
  }
  if (!node.children) return node;
  const children = node.children.map(tidyNode);
  return {
    ...node,
    ...(node.type === 'heading' && { tag: levels[String(node.tag)] ?? node.tag }),
    ...('format' in node && { format: '' }),
    ...('textFormat' in node && { textFormat: Number(node.textFormat) & (bold | italic) }),
    ...('textStyle' in node && { textStyle: '' }),
    ...('backgroundColor' in node && { backgroundColor: null }),
    // The depth of a list is said by its items; any other indent is decoration.
    ...('indent' in node && node.type !== 'listitem' && { indent: 0 }),
    // A cell keeps its empty paragraph: Lexical has no cell without one.
    children: node.type === 'tablecell' ? children : children.filter(isRendered),
  };
}

const isRendered = (node: StoredNode): boolean =>
  !leftOutWhenEmpty.includes(node.type ?? '') || showsSomething(node) || (node.type === 'listitem' && hasList(node));

const hasList = (node: StoredNode): boolean => (node.children ?? []).some(({ type }) => type === 'list');

/**
 * Removes formats that the site does not render from a rich text: alignment, size, colour, font, empty paragraphs;
 * headings from h2 to h4, bold and italic stay. The text is unchanged.
 */
export function tidy<T extends { root: object }>(text: T): T {
  return { ...text, root: tidyNode(text.root as StoredNode) };
}
