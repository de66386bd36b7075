import { type FactsLine, maxTextLength } from '../facts';
import { plainLines } from './plain-lines';
import { zipEntries } from './zip';

/** The parts of each format that hold its words, within its ZIP. */
const parts: Partial<Record<string, RegExp>> = {
  odt: /^content\.xml$/,
  ods: /^content\.xml$/,
  odp: /^content\.xml$/,
  docx: /^word\/(document|footnotes|endnotes)\.xml$/,
  xlsx: /^xl\/sharedStrings\.xml$/,
  epub: /\.x?html$/,
};

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** The text between the tags of XML; the end of a paragraph, a cell or a line is a space, that of a run of letters is not. */
export function textOfXml(xml: string): string {
  return plainLines(
    xml
      .replace(/<(script|style|head)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<\/?(?:\w+:)?(?:p|h[1-6]?|td|th|li|tr|br|tab|s|div|si|line-break|table-cell)\b[^>]*>/gi, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (_, hex?: string, decimal?: string, name?: string) =>
        name ? (named[name] ?? ' ') : character(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      ),
  );
}

/** Tells the text of an office document or a book, which all are XML in a ZIP. */
export async function readOffice(
  file: Buffer,
  extension: string,
  tell: (facts: FactsLine) => Promise<void>,
): Promise<void> {
  const wanted = parts[extension];
  if (!wanted) return;
  const texts: string[] = [];
  let length = 0;
  for (const part of zipEntries(file, (name) => wanted.test(name))) {
    const text = textOfXml(part.toString('utf8'));
    texts.push(text);
    length += text.length + 1;
    if (length >= maxTextLength) break;
  }
  await tell({ text: texts.join('\n').slice(0, maxTextLength).trim() });
}
