import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { textLanguages } from '@/lib/rich-text/languages';
import type { Resolve } from './rich-text';

type RichText = (paragraphs: readonly string[], locale: Locale, resolve: Resolve) => unknown;
type Fields = Record<string, unknown>;

/** Whether a value is a text by language. Starter content has languages of its own, which need not be all those of the site. */
const isLocalized = (value: object): boolean =>
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => isLocale(key) || Object.hasOwn(textLanguages, key));

/** A text in a locale; in the source locale, without which nothing is published, another language if need be. */
export function textIn<Value>(text: Partial<Record<string, Value>>, locale: Locale): Value | undefined {
  return text[locale] ?? (locale === sourceLocale ? Object.values(text)[0] : undefined);
}

/** Turns starter content (content/types.ts) into what Payload stores, in one language. */
export function starterMapper(richText: RichText, resolve: Resolve) {
  const isRef = (value: string): boolean =>
    /^(media|files|members|events|documents|concepts|forms|pages)\/[a-z0-9-]+$/.test(value);

  /** Returns the target of a link, in the shape of fields/link.ts. */
  function target(link: Fields): Fields {
    if (link.type === 'document') return { type: 'document', document: resolve(String(link.to)) };
    if (link.type === 'file') return { type: 'file', file: resolve(String(link.document)).value };
    return link;
  }

  function labelled({ label, link }: Fields, locale: Locale): Fields {
    return { ...target(link as Fields), label: inLocale(label, locale) };
  }

  function object(value: Fields, locale: Locale): unknown {
    if (isLocalized(value)) {
      const own = textIn(value, locale);
      return Array.isArray(own) && own.every((item) => typeof item === 'string') ? richText(own, locale, resolve) : own;
    }
    const fields = Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, member(name, field, locale)]),
    );
    const note = (value.link as { meta?: unknown } | undefined)?.meta;
    return note ? { ...fields, linkNote: inLocale(note, locale) } : fields;
  }

  /** A member of an object; those that hold a link with its words have its shape flattened. */
  function member(name: string, field: unknown, locale: Locale): unknown {
    if (field && typeof field === 'object' && 'label' in field && 'link' in field)
      return labelled(field as Fields, locale);
    if (name === 'actions') return (field as Fields[]).map((action) => ({ link: labelled(action, locale) }));
    return inLocale(field, locale);
  }

  function inLocale(value: unknown, locale: Locale): unknown {
    if (typeof value === 'string') return isRef(value) ? resolve(value).value : value;
    if (Array.isArray(value)) return value.map((item) => inLocale(item, locale));
    return value && typeof value === 'object' ? object(value as Fields, locale) : value;
  }

  /** A list of links as rows of an array. */
  function linkRows(links: readonly unknown[], locale: Locale): Fields[] {
    return links.map((link) => {
      const { children } = link as { children?: unknown[] };
      return { link: labelled(link as Fields, locale), ...(children ? { children: linkRows(children, locale) } : {}) };
    });
  }

  return { inLocale: (value: unknown, locale: Locale) => inLocale(value, locale) as Fields, linkRows };
}

/** Gives the rows of arrays and blocks ids of their own, so that the three languages of a row stay one row. */
export function withRowIds(value: unknown, path: string, id: (path: string) => string): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const here = `${path}.${index}`;
      const row = item && typeof item === 'object' && !Array.isArray(item) ? { id: id(here), ...item } : item;
      return withRowIds(row, here, id);
    });
  }
  if (value && typeof value === 'object' && !('root' in value) && !(value instanceof Date)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, withRowIds(field, `${path}.${name}`, id)]),
    );
  }
  return value;
}
