import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { cardFields } from '../cards';
import { readTranslated, readTranslatedByIds, readTranslatedBySlug } from '../translated';

const order = ['order', 'sortTitle'];

/** One page of the concepts, in the order the staff gave them; all of them when no page is asked. */
export const listConcepts = (locale: Locale, paging: { page?: number; limit?: number } = {}) =>
  readTranslated('concepts', locale, { fields: cardFields.concepts, sort: order, ...paging });

const fullFields = [...cardFields.concepts, 'body'] as const;

/** All concepts with their whole text. */
export const listFullConcepts = (locale: Locale) =>
  readTranslated('concepts', locale, { fields: fullFields, sort: order });

/** Concepts chosen one by one, with their whole text. */
export const conceptsByIds = (locale: Locale, ids: readonly string[]) =>
  readTranslatedByIds('concepts', locale, ids, fullFields);

/** A concept's page, by its address in this language. */
export const findConcept = cache((locale: Locale, slug: string) =>
  readTranslatedBySlug('concepts', locale, slug, [...fullFields, 'aliases', 'related', 'documents', 'seo']),
);

export type ConceptPage = NonNullable<Awaited<ReturnType<typeof findConcept>>>;
