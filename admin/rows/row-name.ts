import type { RowNamePart, RowNameSchema } from '@/fields/row-names';
import { shortenText } from '@/lib/cut-text';
import { isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { hourInWords } from '@/lib/moments';
import type { StoredNode } from '@/lib/rich-text/nodes';
import { dayInFull, momentInFull } from '@/lib/typed-dates/describe';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';

type Data = Record<string, unknown>;

/** A document by which a row is called while it has no words of its own. */
export type NamedBy = { relationTo: string; id: string };

export type RowName = {
  /** The date before the name. */
  date: string;
  words: string;
  /** Where no words are found: the document that the row shows or leads to. */
  namedBy: NamedBy | null;
};

const maxLength = 80;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isData(value) ? value[name] : undefined), data);
}

function beside(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.');
}

/** Returns the words of rich text, as far as a name needs them. */
function wordsOf(node: StoredNode | undefined): string {
  if (!node) return '';
  if (typeof node.text === 'string') return node.text;
  let words = '';
  for (const child of node.children ?? []) {
    words += `${wordsOf(child)}${child.children ? ' ' : ''}`;
    if (words.length > maxLength) break;
  }
  return words;
}

function dateInWords(
  part: Extract<RowNamePart, { as: 'date' }>,
  row: Data,
  firstDay: unknown,
  language: PanelLanguage,
): string {
  const at = textOf(valueAt(row, part.path));
  if (Number.isNaN(Date.parse(at))) return '';
  if (!part.withTime) {
    const precision = part.precision ? valueAt(row, beside(part.path, part.precision)) : 'day';
    const known = precision === 'month' || precision === 'year' ? precision : 'day';
    return dayInFull(language, isoDay({ at, zone: 'UTC' }), known);
  }
  const zone = textOf(valueAt(row, `${part.path}_tz`)) || organisationTimeZone;
  const day = isoDay({ at, zone });
  const first = textOf(firstDay);
  const isFirstDay = !Number.isNaN(Date.parse(first)) && isoDay({ at: first, zone }) === day;
  return isFirstDay ? hourInWords(at, language, zone) : momentInFull(language, { day, at, zone });
}

const referenceOf = (relationTo: unknown, value: unknown): NamedBy | null => {
  const id = isData(value) ? value.id : value;
  return typeof relationTo === 'string' && typeof id === 'string' && id ? { relationTo, id } : null;
};

/** Returns the words of a link, or of what it leads to. */
function nameOfLink(
  { sections }: Extract<RowNamePart, { as: 'link' }>,
  link: Data,
  language: PanelLanguage,
): { words: string; namedBy: NamedBy | null } {
  const words = textOf(link.label);
  if (words) return { words, namedBy: null };
  if (link.type === 'url') return { words: textOf(link.url), namedBy: null };
  if (link.type === 'section') return { words: sections[textOf(link.section)]?.[language] ?? '', namedBy: null };
  if (link.type === 'file') return { words: '', namedBy: referenceOf('documents', link.file) };
  const { relationTo, value } = isData(link.document) ? link.document : { relationTo: '', value: '' };
  return { words: '', namedBy: referenceOf(relationTo, value) };
}

function nameBy(part: RowNamePart, row: Data, language: PanelLanguage): { words: string; namedBy: NamedBy | null } {
  const value = valueAt(row, part.path);
  switch (part.as) {
    case 'text':
      return { words: textOf(value), namedBy: null };
    case 'richText':
      return { words: textOf(isData(value) ? wordsOf(value.root as StoredNode) : ''), namedBy: null };
    case 'link':
      return nameOfLink(part, isData(value) ? value : {}, language);
    case 'relation':
      return { words: '', namedBy: referenceOf(part.relationTo, value) };
    default:
      return { words: '', namedBy: null };
  }
}

/**
 * Returns what a row of a form is called: its date, and the first of its texts.
 *
 * @param row as in the form
 * @param firstDay the date of the document by which its own are read, such as the start of an event
 */
export function rowName({ parts, isJoined }: RowNameSchema, row: Data, language: string, firstDay?: unknown): RowName {
  const known = panelLanguageOf(language);
  const date = parts.map((part) => (part.as === 'date' ? dateInWords(part, row, firstDay, known) : '')).join('');
  const names = parts.map((part) => nameBy(part, row, known));
  const texts = names.map(({ words }) => words).filter(Boolean);
  const words = shortenText(isJoined ? texts.join(' ') : (texts[0] ?? ''), maxLength);
  const namedBy = words ? null : (names.find((each) => each.namedBy)?.namedBy ?? null);
  return { date, words, namedBy };
}
