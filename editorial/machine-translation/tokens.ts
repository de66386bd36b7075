/** The elements that texts are sent with: formatted words, links, notes and line breaks. */
export type Tag = 'span' | 'a' | 'img' | 'br';

export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; tag: Tag; id: number }
  | { kind: 'close'; tag: Tag };

const element = /<(\/?)(span|a|img|br)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** Decodes once: what was written as `&amp;lt;` is the text `&lt;`. A sign that stands alone is itself: LibreTranslate decodes. */
function decode(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Reads an answer as texts and elements; other elements than those that were sent are text (markup.ts refuses them). */
export function tokensOf(answer: string): Token[] {
  const tokens: Token[] = [];
  const pushText = (text: string) => text && tokens.push({ kind: 'text', text: decode(text) });
  let end = 0;
  for (const match of answer.matchAll(element)) {
    const [whole, slash, name = '', attributes = ''] = match;
    pushText(answer.slice(end, match.index));
    end = match.index + whole.length;
    const tag = name.toLowerCase() as Tag;
    if (slash) tokens.push({ kind: 'close', tag });
    else tokens.push({ kind: 'open', tag, id: Number(/\sid=["'](\d+)["']/i.exec(attributes)?.[1] ?? -1) });
  }
  pushText(answer.slice(end));
  return tokens;
}
