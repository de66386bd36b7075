import type { FlattenedField, PayloadRequest } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { readStored } from '../documents/stored';
import { isEmptyText } from '../documents/texts';

/** Something without which a document can't be published: the label of its field in the panel's language, and where. */
export type Point = { field: string; locale: Locale };

/**
 * What stands in the way of publishing the newest text of a document: the fields it needs, in French and in every
 * language that is shown. The one place that scheduling asks; publishing itself checks again in its hour.
 */
export async function pointsToFix(collection: PublicCollection, id: string, req: PayloadRequest): Promise<Point[]> {
  const stored = await readStored(collection, id, req);
  if (!stored) return [];
  const { newest } = stored;
  const shown = (newest.shown ?? {}) as Partial<Record<Locale, boolean>>;
  const needed = req.payload.collections[collection].config.flattenedFields.filter(isNeeded);
  return locales
    .filter((locale) => locale === sourceLocale || shown[locale] === true)
    .flatMap((locale) =>
      needed
        .filter((field) => field.localized || locale === sourceLocale)
        .filter((field) => isEmptyText(valueIn(newest[field.name], field, locale)))
        .map((field) => ({ field: labelOf(field, req), locale })),
    );
}

const isNeeded = (field: FlattenedField): boolean => 'required' in field && field.required === true;

function valueIn(value: unknown, field: FlattenedField, locale: Locale): unknown {
  return field.localized ? (value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale] : value;
}

function labelOf(field: FlattenedField, req: PayloadRequest): string {
  const label = 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  if (typeof label === 'object' && label !== null) {
    const inLanguage = (label as Record<string, unknown>)[req.i18n?.language ?? 'fr'];
    if (typeof inLanguage === 'string') return inLanguage;
  }
  return field.name;
}
