/** Entities that a drawing defines: Illustrator writes some twenty, each the address of a namespace. */
const maxEntities = 200;
const maxEntityLength = 2000;
const maxDoctypeLength = 50_000;
/** How much longer a drawing may become by them, in characters. */
const maxExpansion = 1_000_000;

/** Byte order marks, and `<?` as UTF-16 writes it. */
function encodingOf(data: Uint8Array): string {
  const [a, b] = data;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const start = Buffer.from(data.subarray(0, 200)).toString('latin1');
  return /^[^>]*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

/** The text of an XML file in the encoding it says it has. */
export function decodeXml(data: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(data)).decode(data);
  } catch {
    // An unknown encoding.
    return new TextDecoder().decode(data);
  }
}

const beforeRoot = /^(?:\s+|\ufeff|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)+/;
const doctypeStart = /^<!DOCTYPE\s/i;

/** Where a DOCTYPE ends: after its own `>`, not one in its quotes or declarations. */
function endOfDoctype(text: string): number {
  let quote = '';
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote) {
      if (letter === quote) quote = '';
    } else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at);
      if (end === -1) return -1;
      at = end + 2;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '[') isInside = true;
    else if (letter === ']') isInside = false;
    else if (letter === '>' && !isInside) return at + 1;
  }
  return -1;
}

type Source = { doctype: string; root: string };

/** A document apart: its DOCTYPE, and what comes from its first element on. */
function splitSource(text: string): Source {
  let root = text.replace(beforeRoot, '');
  let doctype = '';
  if (doctypeStart.test(root)) {
    const end = endOfDoctype(root);
    if (end === -1) return { doctype: '', root: '' };
    doctype = root.slice(0, end);
    root = root.slice(end).replace(beforeRoot, '');
  }
  return { doctype, root };
}

/** Whether the first element is a drawing, whatever stands before it and whatever prefix it has. */
export const isSvgSource = (text: string): boolean => /^<(?:[\w.-]+:)?svg[\s/>]/.test(splitSource(text).root);

/**
 * The drawing alone, its own entities expanded: a DOCTYPE is nothing that is drawn. Null when it defines entities of
 * other files, of others or of elements, or so many that it would become a flood.
 */
export function withoutDoctype(text: string): string | null {
  const { doctype, root } = splitSource(text);
  const entities = readEntities(doctype);
  if (!entities) return null;
  if (entities.size === 0) return root;
  let expansion = 0;
  const expanded = root.replace(/&([\w.:-]+);/g, (reference, name: string) => {
    const value = entities.get(name);
    if (value === undefined || expansion > maxExpansion) return reference;
    expansion += value.length;
    return value;
  });
  return expansion > maxExpansion ? null : expanded;
}

function readEntities(doctype: string): Map<string, string> | null {
  if (doctype.length > maxDoctypeLength) return null;
  const entities = new Map<string, string>();
  const declarations = doctype.replace(/<!--[\s\S]*?-->/g, '').match(/<!ENTITY\b[^>]*>/gi) ?? [];
  if (declarations.length > maxEntities) return null;
  for (const declaration of declarations) {
    const [, name, quoted] = /^<!ENTITY\s+([\w.:-]+)\s+("[^"]*"|'[^']*')\s*>$/i.exec(declaration) ?? [];
    const value = quoted?.slice(1, -1);
    if (!name || value === undefined || value.length > maxEntityLength || /[<&%]/.test(value)) return null;
    entities.set(name, value.replaceAll('"', '&quot;'));
  }
  return entities;
}
