import type { Where } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { readShownIds } from '../translated';

const hasText = { body: { exists: true } };

/** The locales in which at least one document can be read on its page. */
export async function readTextLanguages(): Promise<Locale[]> {
  const found = await Promise.all(
    locales.map((locale) => readShownIds('documents', locale, { where: hasText, limit: 1 })),
  );
  return locales.filter((_, index) => (found[index]?.ids.length ?? 0) > 0);
}

/** Condition of a read below Payload's hooks: documents that can be read on their page in a language. */
export const hasTextIn = (locale: Locale): Where => ({
  and: [
    { [`body.${locale}`]: { exists: true } },
    ...(locale === sourceLocale ? [] : [{ [`localePublished.${locale}`]: { equals: true } }]),
  ],
});

/** Adds to each document the locales in which it can be read on its page. One query for each locale. */
export async function withTextLanguages<D extends { id: string }>(
  documents: readonly D[],
): Promise<(D & { textLanguages: Locale[] })[]> {
  if (documents.length === 0) return [];
  const where = { and: [{ id: { in: documents.map(({ id }) => id) } }, hasText] };
  const found = await Promise.all(
    locales.map(async (locale) => {
      const { ids } = await readShownIds('documents', locale, { where });
      return [locale, new Set(ids)] as const;
    }),
  );
  return documents.map((document) => ({
    ...document,
    textLanguages: found.flatMap(([locale, ids]) => (ids.has(document.id) ? [locale] : [])),
  }));
}
