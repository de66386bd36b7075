import type { OfficeContent } from '../facts';
import { TextCollector } from './text-collector';
import { type Parts, partText } from './unzip';
import { type Attributes, readXhtml } from './xml';

/** The parts of an EPUB that are read. */
export const isBookPart = (name: string): boolean => /\.x?html$/.test(name);

const unseen = new Set(['script', 'style', 'head', 'template', 'rp', 'rt']);
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'u'],
  ...['sub', 'sup', 'time', 'wbr', 'ruby', 'rb', 'dfn', 'del', 'ins', 'var', 'kbd'],
]);

const isHidden = (name: string, { hidden, style = '' }: Attributes): boolean =>
  unseen.has(name) || hidden !== undefined || /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);

/** The text of a book's pages as a reader sees them. */
export function readBook(parts: Parts): OfficeContent {
  const pages = [...parts.keys()].map((name) => {
    const text = new TextCollector();
    const open: boolean[] = [];
    readXhtml(partText(parts, name), {
      open: (tag, attributes) => {
        if (!inline.has(tag)) text.endWord();
        open.push(isHidden(tag, attributes));
        if (open.at(-1)) text.hide();
      },
      text: (letters) => text.add(letters),
      close: (tag) => {
        if (open.pop()) text.show();
        if (!inline.has(tag)) text.endWord();
      },
    });
    return text.toString();
  });
  return { texts: pages, findings: [] };
}
