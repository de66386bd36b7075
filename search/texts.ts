import type { FlattenedField } from 'payload';
import type { Locale } from '@/lib/locales';
import { countryName } from '@/lib/names';
import type { PublicCollection } from '@/lib/routes';
import { siteTexts } from '@/messages/site';
import { richTextParts } from './rich-text-parts';

/** A document as the public reads it in one language. */
export type PublicDocument = Record<string, unknown> & { id: string; updatedAt: string };

/** Titles, and other fields with the same weight. */
const titles: Record<PublicCollection, { shown: string; also: readonly string[] }> = {
  members: { shown: 'name', also: ['acronym'] },
  events: { shown: 'title', also: [] },
  documents: { shown: 'title', also: [] },
  concepts: { shown: 'question', also: ['term'] },
  pages: { shown: 'title', also: [] },
};

/** Fields of words that are no words of the page. */
const silent = new Set([
  'slug',
  'sortTitle',
  'seo',
  'addresses',
  'urls',
  'name',
  'title',
  'question',
  'term',
  'acronym',
]);

/** Words that are the same in every language, and stand on the page all the same. */
const sameInEveryLanguage = new Set(['place', 'city', 'speakers']);

/** The title as the page has it. */
export function titleOf(collection: PublicCollection, document: PublicDocument): string {
  return String(document[titles[collection].shown] ?? '');
}

/** The title, and what a document is also called: acronym, term, aliases. */
export function titleWords(collection: PublicCollection, document: PublicDocument): string {
  const aliases = collection === 'concepts' ? (document.aliases as { word?: string | null }[] | null | undefined) : [];
  return [
    titleOf(collection, document),
    ...titles[collection].also.map((name) => document[name]),
    ...(aliases ?? []).map(({ word }) => word),
  ]
    .filter((word) => typeof word === 'string')
    .join(' ');
}

/**
 * The texts of a document's page, in the order of its fields, a paragraph each. Found by the schema, so that those of a
 * new field or block are found too: every localized text, rich text, and a few that are the same in every language.
 */
export function textsOf(
  collection: PublicCollection,
  document: PublicDocument,
  fields: readonly FlattenedField[],
  locale: Locale,
): string[] {
  const texts = [...textsIn(document, fields, true), ...labelsOf(collection, document, locale)];
  return texts.map((text) => text.trim()).filter(Boolean);
}

function* textsIn(data: Record<string, unknown>, fields: readonly FlattenedField[], top = false): Generator<string> {
  for (const field of fields) {
    const value = data[field.name];
    if (
      value === null ||
      value === undefined ||
      (top && silent.has(field.name)) ||
      ('hidden' in field && field.hidden)
    ) {
      continue;
    }
    yield* textsOfField(field, value);
  }
}

function* textsOfField(field: FlattenedField, value: unknown): Generator<string> {
  switch (field.type) {
    case 'text':
    case 'textarea':
      if (field.localized || sameInEveryLanguage.has(field.name)) yield* [value].flat().map(String);
      return;
    case 'richText':
      yield* richTextParts(value);
      return;
    case 'group':
      if (field.name === 'venue') yield String((value as { name?: unknown }).name ?? '');
      yield* textsIn(value as Record<string, unknown>, field.flattenedFields);
      return;
    case 'array':
      for (const row of value as Record<string, unknown>[]) yield* textsIn(row, field.flattenedFields);
      return;
    case 'blocks':
      for (const block of value as { blockType: string }[]) {
        const schema = field.blocks.find(({ slug }) => slug === block.blockType);
        if (schema) yield* textsIn(block as Record<string, unknown>, schema.flattenedFields);
      }
  }
}

/** What the page says of a choice: the kind of document, the country. */
export function labelsOf(collection: PublicCollection, document: Record<string, unknown>, locale: Locale): string[] {
  const texts = siteTexts[locale];
  const { kind, country, venue } = document as {
    kind?: string;
    country?: string | null;
    venue?: { country?: string | null };
  };
  const kinds: Partial<Record<PublicCollection, Record<string, string>>> = {
    members: texts.members.kind,
    events: texts.events.kind,
    documents: texts.documents.kind,
  };
  // A venue that is not shown was not read.
  const countries = [country, venue?.country].flatMap((code) => (code ? [countryName(locale, code)] : []));
  return [kinds[collection]?.[kind ?? ''] ?? '', ...countries];
}
