import type { FlattenedField } from 'payload';
import { type Leaf, walk } from '@/editorial/documents/walk';
import { byLocale, type Locale, locales, sourceLocale } from '@/lib/locales';
import { isPublicCollection } from '@/lib/routes';
import { richTextParts } from '../rich-text-parts';
import { labelsOf } from '../texts';
import type { PanelCollection } from './collections';

/** A document as it is stored, localized fields with all their locales. */
export type StoredDocument = Record<string, unknown> & { id: string };

/** A text of a document, in the order of its form. */
export type TextPart = {
  /** The path of its field in the form. */
  path: string;
  /** Null where it is the same in every locale. */
  locale: Locale | null;
  text: string;
  /** Whether the document is called so. */
  isName: boolean;
};

/** The fields by which documents are called, the title of the panel first. */
const names: Record<PanelCollection, readonly [string, ...string[]]> = {
  members: ['name', 'acronym'],
  events: ['title'],
  documents: ['title'],
  concepts: ['term', 'question', 'aliases'],
  pages: ['title'],
  media: ['filename', 'alt'],
  files: ['filename'],
  users: ['name', 'email'],
  submissions: ['sender', 'email'],
  forms: ['title'],
  redirects: ['from'],
};

/** The field whose text is the title of a document in the panel. */
export const titleFieldIn = (collection: PanelCollection): string => names[collection][0];

/** Texts that people don't write, or that repeat others. */
const silent = new Set(['id', 'blockName', 'slug', 'sortTitle', 'seo', 'addresses', 'urls']);

/** Texts that are searched although they are the same in every locale. */
const sameInEveryLocale = new Set([
  'place',
  'city',
  'speakers',
  'email',
  'contact',
  'website',
  'credit',
  'tags',
  'formTitle',
]);

/**
 * Whether all staff may read a field. What has a read rule of its own is not searched: people who may not read it could
 * still learn by searching whether a word stands in it. Tags have one only to be hidden from the public.
 */
const isForAllStaff = (field: FlattenedField): boolean =>
  field.name === 'tags' || !('access' in field && field.access?.read);

function isSearched({ field, path, locale }: Leaf): boolean {
  if (path.split('.').some((step) => silent.has(step)) || !isForAllStaff(field)) return false;
  if (field.type === 'richText') return true;
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'email') return false;
  return locale !== null || sameInEveryLocale.has(field.name) || path.endsWith('venue.name');
}

function* textsOfValue({ field, value }: Leaf): Generator<string> {
  if (field.type === 'richText') yield* richTextParts(value);
  else yield* [value].flat().map(String);
}

/**
 * The texts by which the panel finds a document, in every locale. Found by the schema, so that those of a new field or
 * block are found too: every localized text, rich text, and a few that are the same in every locale.
 */
export function* textParts(
  collection: PanelCollection,
  document: StoredDocument,
  fields: readonly FlattenedField[],
): Generator<TextPart> {
  for (const leaf of walk(fields, document)) {
    const { path, locale, value } = leaf;
    const isName = names[collection].includes(path.split('.', 1)[0] ?? '');
    if (collection === 'submissions' && path === 'answers') {
      yield* answersOf(value);
    } else if (isName && !path.endsWith('.id')) {
      yield { path, locale, text: String(value), isName };
    } else if (isSearched(leaf)) {
      for (const text of textsOfValue(leaf)) if (text.trim()) yield { path, locale, text, isName };
    }
  }
}

/** The answers of a submission, as its form stored them. */
function* answersOf(value: unknown): Generator<TextPart> {
  const rows = Array.isArray(value) ? (value as { answer?: unknown }[]) : [];
  for (const { answer } of rows) {
    if (typeof answer === 'string') yield { path: 'answers', locale: null, text: answer, isName: false };
  }
}

/** What one locale's index takes of a document. */
export type Words = { title: string; text: string; file: string };

/**
 * The words of a document in each locale that it has any in. What is the same in every locale stands in each of them, so
 * that an acronym and a title are found together; a document without localized texts is in the source locale alone.
 */
export function wordsByLocale(
  collection: PanelCollection,
  document: StoredDocument,
  fields: readonly FlattenedField[],
): Partial<Record<Locale, Words>> {
  const parts = [...textParts(collection, document, fields)];
  const own = byLocale((_settings, locale) => parts.some((part) => part.locale === locale));
  const file = typeof document.text === 'string' ? document.text : '';
  const wordsIn = (locale: Locale): Words => {
    const here = parts.filter((part) => part.locale === locale || part.locale === null);
    const labels = isPublicCollection(collection) ? labelsOf(collection, document, locale) : [];
    const join = (isName: boolean) => here.filter((part) => part.isName === isName).map(({ text }) => text);
    return { title: join(true).join('\n'), text: [...join(false), ...labels.filter(Boolean)].join('\n'), file };
  };
  return Object.fromEntries(
    locales.filter((locale) => locale === sourceLocale || own[locale]).map((locale) => [locale, wordsIn(locale)]),
  );
}
