import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** Types of script elements that hold data and are never run: structured data of search engines. */
const isData = ({ type = '' }: Attributes): boolean => /^application\/(ld\+)?json$/i.test(type.trim());

/** Whether a link element makes the browser load a script, or warm a connection to the site's own host. */
function isForScripts({ rel = '', as = '', href = '' }: Attributes): boolean {
  const rels = rel.toLowerCase().split(/\s+/);
  if (rels.includes('modulepreload')) return true;
  if (rels.includes('preconnect')) return href === '/' || href === '';
  return (rels.includes('preload') || rels.includes('prefetch')) && as.toLowerCase() === 'script';
}

/**
 * Removes from an HTML document what runs or loads scripts: script elements other than structured data, inline data of
 * the framework included, and preloads of scripts. Everything else stays byte for byte.
 */
export function removeScripts(html: string): string {
  const removed: [start: number, end: number][] = [];
  let scriptStart: number | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !isData(attributes)) scriptStart = parser.startIndex;
      if (name === 'link' && isForScripts(attributes)) removed.push([parser.startIndex, parser.endIndex + 1]);
    },
    onclosetag(name) {
      if (name !== 'script' || scriptStart === null) return;
      removed.push([scriptStart, parser.endIndex + 1]);
      scriptStart = null;
    },
  });
  parser.end(html);
  let rest = '';
  let end = 0;
  for (const [from, to] of removed) {
    rest += html.slice(end, from);
    end = to;
  }
  return rest + html.slice(end);
}

/**
 * Returns the sources of a Content-Security-Policy that allow exactly the inline scripts of a document
 * (`'sha256-…'`), without duplicates.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  let text: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && attributes.src === undefined && !isData(attributes)) text = '';
    },
    ontext(part) {
      if (text !== null) text += part;
    },
    onclosetag(name) {
      if (name !== 'script' || text === null) return;
      hashes.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      text = null;
    },
  });
  parser.end(html);
  return [...hashes];
}
