import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { cardFields } from '../cards';
import { readTranslated, readTranslatedByIds, readTranslatedBySlug } from '../translated';

const order = ['order', 'sortTitle'];

/** One page of the concepts, in the editors' order; all of them when no page is given. */
export const listConcepts = (locale: Locale, paging: { page?: number; limit?: number } = {}) =>
  readTranslated('concepts', locale, { fields: cardFields.concepts, sort: order, ...paging });

const fullFields = [...cardFields.concepts, 'body'] as const;

/** All concepts with their rich text. */
export const listFullConcepts = (locale: Locale) =>
  readTranslated('concepts', locale, { fields: fullFields, sort: order });

/** Chosen concepts, with their rich text. */
export const conceptsByIds = (locale: Locale, ids: readonly string[]) =>
  readTranslatedByIds('concepts', locale, ids, fullFields);

/** A concept by its slug in this locale. */
export const findConcept = cache((locale: Locale, slug: string) =>
  readTranslatedBySlug('concepts', locale, slug, [...fullFields, 'aliases', 'related', 'documents', 'seo']),
);

export type ConceptPage = NonNullable<Awaited<ReturnType<typeof findConcept>>>;
