import { expect } from '@playwright/test';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import type { Client, Json } from './client';

/** State of one translation of a document. */
export type TranslationState = { state: string; localePublished: boolean; todo: boolean; toCheck: string[] };

/** State of a document, as staff read it. */
export async function statusOf(staff: Client, collection: PublicCollection, id: string): Promise<Json> {
  const answer = await staff.get('/api/content-status', { 'where[key][equals]': `${collection}/${id}` });
  const [row] = (answer.json.docs ?? []) as Json[];
  expect(row, `the row about ${collection}/${id}`).toBeDefined();
  return row as Json;
}

/** Reads the state of its translation into a locale. */
export async function translationOf(
  staff: Client,
  collection: PublicCollection,
  id: string,
  locale: Locale,
): Promise<TranslationState | undefined> {
  const { translation } = await statusOf(staff, collection, id);
  return (translation as Partial<Record<Locale, TranslationState>>)[locale];
}

/** Reads the state of its English translation. */
export const englishOf = (staff: Client, collection: PublicCollection, id: string) =>
  translationOf(staff, collection, id, 'en') as Promise<TranslationState>;

/** Saves a translation as the view “Traduire” does. */
export function translate(staff: Client, collection: string, id: string, changes: Json) {
  return staff.post('/api/editorial/translation', { collection, id, locale: 'en', ...changes });
}
