import { Parser } from 'htmlparser2';

/** Elements that begin and end a line; the others of ours stand within one. */
const blockElements = new Set([
  ...['p', 'h2', 'h3', 'h4', 'h5', 'blockquote', 'ul', 'ol', 'figure', 'figcaption', 'table', 'caption', 'section'],
  ...['dl', 'dt', 'dd', 'div'],
]);

/** Elements that begin a line without an empty one before it. */
const lineElements = new Set(['li', 'tr', 'br']);

/**
 * The words of HTML that this site has made, as plain text: an empty line between paragraphs, a line for each item and
 * each row, tabs between cells. Of a picture nothing is left but its caption.
 */
export function textOfHtml(html: string): string {
  let text = '';
  let isBackLink = false;
  const breakLine = (lines: string) => {
    text = text.trimEnd() === '' ? '' : `${text.replace(/[ \t\n]+$/, '')}${lines}`;
  };
  const parser = new Parser({
    onopentag: (name, { role }) => {
      if (blockElements.has(name)) breakLine('\n\n');
      if (lineElements.has(name) && !text.endsWith('\n')) breakLine('\n');
      if (name === 'li') text += '- ';
      if ((name === 'td' || name === 'th') && text !== '' && !text.endsWith('\n')) text += '\t';
      if (role === 'doc-noteref') text += '[';
      isBackLink = role === 'doc-backlink';
    },
    ontext: (words) => {
      if (!isBackLink) text += words;
    },
    onclosetag: (name) => {
      if (blockElements.has(name)) breakLine('\n\n');
      if (name === 'sup') text += ']';
      if (name === 'a') isBackLink = false;
    },
  });
  parser.end(html);
  return text.replace(/- \n+/g, '- ').trim();
}
