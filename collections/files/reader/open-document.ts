import type { FileFinding } from '@/lib/file-findings';
import type { OfficeContent } from '../facts';
import { TextCollector } from './text-collector';
import { type Parts, partText } from './unzip';
import { type Attributes, readXml } from './xml';

/** The parts of an OpenDocument file that are read. */
export const isOpenDocumentPart = (name: string): boolean =>
  ['content.xml', 'styles.xml', 'META-INF/manifest.xml'].includes(name);

/** Deleted text, comments, alternative texts, speaker notes, forms, rules of cells and what merged cells cover. */
const unseen = new Set([
  ...['text:tracked-changes', 'table:tracked-changes', 'office:annotation', 'svg:title', 'svg:desc'],
  ...['presentation:notes', 'office:forms', 'office:scripts', 'table:content-validations', 'text:note-citation'],
  ...['table:covered-table-cell', 'text:ruby-text', 'style:style', 'text:list-style'],
]);

const wordEnds = new Set([
  ...['text:p', 'text:h', 'text:s', 'text:tab', 'text:line-break', 'text:note', 'text:list-item'],
  ...['table:table-cell', 'table:table-row', 'draw:frame'],
]);

/** Ways in which a style hides what has it; undefined where it says nothing. */
type Style = { hides: boolean | undefined; parent: string };

const key = (family: string | undefined, name: string | undefined) => `${family ?? ''}/${name ?? ''}`;

function readStyles(...parts: string[]): (family: string, name: string | undefined) => boolean | undefined {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  for (const xml of parts) {
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style:style') {
          const family = attributes['style:family'];
          style = { hides: undefined, parent: key(family, attributes['style:parent-style-name']) };
          styles.set(key(family, attributes['style:name']), style);
        }
        if (style) style.hides ??= hidingOf(name, attributes);
      },
      close: (name) => {
        if (name === 'style:style') style = undefined;
      },
    });
  }
  const hides = (at: string, seen: readonly string[] = []): boolean | undefined => {
    const found = styles.get(at);
    if (!found || seen.includes(at)) return undefined;
    return found.hides ?? hides(found.parent, [...seen, at]);
  };
  return (family, name) => hides(key(family, name));
}

function hidingOf(name: string, attributes: Attributes): boolean | undefined {
  if (name === 'style:text-properties' && attributes['text:display']) return attributes['text:display'] === 'none';
  if (name === 'style:table-properties' && attributes['table:display']) return attributes['table:display'] === 'false';
  if (name === 'style:drawing-page-properties' && attributes['presentation:visibility']) {
    return attributes['presentation:visibility'] === 'hidden';
  }
  return undefined;
}

/** Whether an element hides what it holds by what it says itself. */
function isHiddenByItself(name: string, attributes: Attributes): boolean {
  if (name === 'text:hidden-text') return attributes['text:is-hidden'] !== 'false';
  if (name === 'text:section' && attributes['text:is-hidden'] === 'true') return true;
  if (attributes['text:display'] === 'none') return true;
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}

/** The text of an OpenDocument file as a reader of it sees it, and what it holds besides. */
export function readOpenDocument(parts: Parts): OfficeContent {
  // Its parts are there, in a cipher.
  if (partText(parts, 'META-INF/manifest.xml').includes('encryption-data'))
    return { texts: [], findings: ['password'] };
  const content = partText(parts, 'content.xml');
  const hides = readStyles(partText(parts, 'styles.xml'), content);
  const text = new TextCollector();
  const findings = new Set<FileFinding>();
  /** Of each open element: whether it hid what it holds, whether what it holds has been made hidden, where it began. */
  const open: { isUnseen: boolean; isHidden: boolean; start: number; name: string }[] = [];
  const columns = new HiddenColumns();

  readXml(content, {
    open: (name, attributes) => {
      if (name === 'text:changed-region' || name === 'table:cell-content-change') findings.add('tracked-changes');
      if (name === 'office:annotation') findings.add('comments');
      if (wordEnds.has(name)) text.endWord();
      const isUnseen = unseen.has(name);
      const outer = open.at(-1)?.isHidden ?? false;
      // Asked first, since it counts the cells.
      const isHiddenCell = columns.hides(name, attributes);
      const isHidden =
        isHiddenCell || isHiddenByItself(name, attributes) || (styleHides(name, attributes, hides) ?? outer);
      if (isUnseen) text.hide();
      if (name === 'text:hidden-paragraph' && attributes['text:is-hidden'] === 'true') {
        const paragraph = open.findLast((element) => element.name === 'text:p' || element.name === 'text:h');
        if (paragraph) {
          text.cutBack(paragraph.start);
          for (const element of open.slice(open.indexOf(paragraph))) element.isHidden = true;
          findings.add('hidden-text');
        }
      }
      open.push({ isUnseen, isHidden, start: text.position, name });
    },
    text: (letters) => {
      if (text.isHidden) return;
      const { isHidden = false, name = '' } = open.at(-1) ?? {};
      if (!isHidden) text.add(letters);
      else if (letters.trim() && name.startsWith('text:')) findings.add('hidden-text');
    },
    close: (name) => {
      if (open.pop()?.isUnseen) text.show();
      if (wordEnds.has(name)) text.endWord();
    },
  });
  return { texts: [text.toString()], findings: [...findings] };
}

function styleHides(
  name: string,
  attributes: Attributes,
  hides: (family: string, name: string | undefined) => boolean | undefined,
): boolean | undefined {
  if (name === 'text:p' || name === 'text:h') return hides('paragraph', attributes['text:style-name']) || undefined;
  if (name === 'text:span') return hides('text', attributes['text:style-name']);
  if (name === 'table:table') return hides('table', attributes['table:style-name']) || undefined;
  if (name === 'draw:page') return hides('drawing-page', attributes['draw:style-name']) || undefined;
  return undefined;
}

const repeated = (attributes: Attributes): number => Number(attributes['table:number-columns-repeated'] ?? 1) || 1;

/** The columns of a spreadsheet that are not shown: they are said before its rows. */
class HiddenColumns {
  #ranges: { from: number; to: number }[] = [];
  #column = 0;
  #cell = 0;

  /** Whether this is a cell in one of them; hears of each element in order. */
  hides(name: string, attributes: Attributes): boolean {
    if (name === 'table:table') {
      this.#ranges = [];
      this.#column = 0;
    }
    if (name === 'table:table-row') this.#cell = 0;
    if (name === 'table:table-column') {
      const from = this.#column;
      this.#column += repeated(attributes);
      const isHidden = ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
      if (isHidden) this.#ranges.push({ from, to: this.#column });
    }
    if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') return false;
    const cell = this.#cell;
    this.#cell += repeated(attributes);
    return this.#ranges.some(({ from, to }) => cell >= from && cell < to);
  }
}
