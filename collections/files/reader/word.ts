import type { FileFinding } from '@/lib/file-findings';
import type { OfficeContent } from '../facts';
import { TextCollector } from './text-collector';
import { type Parts, partText } from './unzip';
import { type Attributes, readXml } from './xml';

/** The parts of a .docx that are read. */
export const isWordPart = (name: string): boolean =>
  /^word\/(document|footnotes|endnotes|styles|comments)\.xml$/.test(name);

/** Whether a style hides its text; undefined where it says nothing. */
type Hiding = boolean | undefined;
type Styles = ReadonlyMap<string, Hiding>;

const val = (attributes: Attributes): string => attributes['w:val'] ?? attributes.val ?? '';

/** `<w:vanish/>` is on, `<w:vanish w:val="0"/>` is off. */
const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(val(attributes));

/** What was deleted or moved away, instructions of fields, old formats, and the second spelling of a drawing. */
const unseen = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:ffData', 'w:sdtPr'],
  ...['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange'],
  'mc:Fallback',
]);

const revisions = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:cellDel']);
const wordEnds = new Set(['w:p', 'w:tab', 'w:br', 'w:cr', 'w:tc', 'w:tr']);
const notes = { 'w:footnoteReference': 'footnotes', 'w:endnoteReference': 'endnotes' } as const;

function readStyles(xml: string): Styles {
  const own = new Map<string, { hides: Hiding; basedOn: string }>();
  let id = '';
  let inOldFormat = 0;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        id = attributes['w:styleId'] ?? '';
        own.set(id, { hides: undefined, basedOn: '' });
      }
      if (name === 'w:rPrChange') inOldFormat += 1;
      const style = own.get(id);
      if (!style || inOldFormat > 0) return;
      if (name === 'w:basedOn') style.basedOn = val(attributes);
      if (name === 'w:vanish') style.hides = isOn(attributes);
    },
    close: (name) => {
      if (name === 'w:style') id = '';
      if (name === 'w:rPrChange') inOldFormat -= 1;
    },
  });
  const hides = (style: string, seen: readonly string[] = []): Hiding => {
    const found = own.get(style);
    if (!found || seen.includes(style)) return undefined;
    return found.hides ?? hides(found.basedOn, [...seen, style]);
  };
  return new Map([...own.keys()].map((style) => [style, hides(style)]));
}

type Level = { style: Hiding; direct: Hiding };
type Read = { text: string; notes: Record<'footnotes' | 'endnotes', Set<string>>; findings: Set<FileFinding> };

/** Reads one part; `wanted` names the notes that are read, all of them in the document itself. */
function readPart(xml: string, styles: Styles, wanted?: ReadonlySet<string>): Read {
  const text = new TextCollector();
  const found: Read = { text: '', notes: { footnotes: new Set(), endnotes: new Set() }, findings: new Set() };
  // Text boxes put paragraphs and runs into runs.
  const paragraphs: Hiding[] = [];
  const runs: Level[] = [];
  const open: string[] = [];
  /** Fields that are open; true while their instruction is read and not yet what they show. */
  const fields: boolean[] = [];
  const hiddenRows: boolean[] = [];
  const isHiddenRun = () => runs.some(({ direct, style }) => direct ?? style ?? paragraphs.at(-1) ?? false);

  readXml(xml, {
    open: (name, attributes) => {
      const parent = open.at(-1);
      open.push(name);
      if (revisions.has(name)) found.findings.add('tracked-changes');
      if (name === 'w:del' && parent === 'w:trPr') {
        // A deleted row says so in its properties.
        if (hiddenRows.length > 0 && !hiddenRows.at(-1)) {
          hiddenRows[hiddenRows.length - 1] = true;
          text.hide();
        }
      }
      if (unseen.has(name)) text.hide();
      if (wanted && /^w:(foot|end)note$/.test(name) && !wanted.has(attributes['w:id'] ?? '')) text.hide();
      if (name === 'w:tr') hiddenRows.push(false);
      if (name === 'w:p') paragraphs.push(undefined);
      if (name === 'w:r') runs.push({ style: undefined, direct: undefined });
      const run = runs.at(-1);
      if (name === 'w:pStyle' && paragraphs.length > 0) paragraphs[paragraphs.length - 1] = styles.get(val(attributes));
      if (run && parent === 'w:rPr' && !text.isHidden && open.at(-3) === 'w:r') {
        if (name === 'w:rStyle') run.style = styles.get(val(attributes));
        if (name === 'w:vanish') run.direct = isOn(attributes);
      }
      if (name === 'w:fldChar' && !text.isHidden) {
        const type = attributes['w:fldCharType'];
        if (type === 'begin') fields.push(true);
        if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
        if (type === 'end') fields.pop();
      }
      if (wordEnds.has(name)) text.endWord();
      if (name === 'w:noBreakHyphen') text.add('\u2011');
      if ((name === 'w:footnoteReference' || name === 'w:endnoteReference') && !text.isHidden && !isHiddenRun()) {
        found.notes[notes[name]].add(attributes['w:id'] ?? '');
      }
    },
    text: (letters) => {
      const name = open.at(-1);
      if (text.isHidden || (name !== 'w:t' && name !== 'm:t') || fields.includes(true)) return;
      if (!isHiddenRun()) text.add(letters);
      else if (letters.trim()) found.findings.add('hidden-text');
    },
    close: (name) => {
      open.pop();
      if (unseen.has(name)) text.show();
      if (name === 'w:tr' && hiddenRows.pop()) text.show();
      if (name === 'w:p') paragraphs.pop();
      if (name === 'w:r') runs.pop();
      if (/^w:(foot|end)note$/.test(name)) while (wanted && text.isHidden) text.show();
    },
  });
  return { ...found, text: text.toString() };
}

/** The text of a .docx as a reader of it sees it, notes last, and what it holds besides. */
export function readWord(parts: Parts): OfficeContent {
  const styles = readStyles(partText(parts, 'word/styles.xml'));
  const document = readPart(partText(parts, 'word/document.xml'), styles);
  const notes = (['footnotes', 'endnotes'] as const).map((name) =>
    readPart(partText(parts, `word/${name}.xml`), styles, document.notes[name]),
  );
  const all = [document, ...notes];
  const findings = new Set(all.flatMap((part) => [...part.findings]));
  if (/<w:comment[\s>]/.test(partText(parts, 'word/comments.xml'))) findings.add('comments');
  return { texts: all.map(({ text }) => text), findings: [...findings] };
}
