import { langAttributes } from '@/lib/lang-attributes';
import { escapeMarkup } from '@/lib/plain-text';

type Attributes = Record<string, string | number | undefined | null>;

/** The attributes of an element, with a space before each; those without a value are left out. */
const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined || value === null ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('');

/** An element with its content, which is HTML; its attributes are escaped. */
export const element = (tag: string, attributes: Attributes, content: string): string =>
  `<${tag}${attributesOf(attributes)}>${content}</${tag}>`;

/** An element without content: `img`, `br`. */
export const emptyElement = (tag: string, attributes: Attributes): string => `<${tag}${attributesOf(attributes)}>`;

/** An element with its content, or nothing where there is none. */
export const filled = (tag: string, content: string, attributes: Attributes = {}): string =>
  content === '' ? '' : element(tag, attributes, content);

/** A plain text as HTML: its lines stay lines. */
export const plain = (text: string | null | undefined): string =>
  escapeMarkup((text ?? '').trim()).replace(/\r?\n/g, '<br>');

/** The paragraphs of a plain text, which empty lines or line ends divide. */
export const paragraphs = (text: string | null | undefined): string =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => filled('p', plain(line)))
    .join('');

/** A link to an address that was checked (`hrefOf`), or its words alone where there is none. */
export const link = (href: string | null, words: string, language?: string | null): string =>
  href ? element('a', { href, hreflang: language }, words) : words;

/** Words in a language of their own. */
export const inLanguage = (language: string, words: string): string =>
  element('span', { ...langAttributes(language) }, words);
