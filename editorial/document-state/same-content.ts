import type { FlattenedField } from 'payload';
import type { Locale } from '@/lib/locales';
import { canonical } from '../documents/texts';
import { walk } from '../documents/walk';

type Data = Record<string, unknown>;

/** Fields that a save sets although no one has changed the content. */
const setBySave = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'createdBy', 'updatedBy', 'globalType'],
  ...['translatedFrom', 'firstPublishedAt', 'sortTitle', 'addresses'],
]);

/** The values of a document as a form shows them, in their order, rows by id. */
function contentIn(fields: readonly FlattenedField[], document: Data, locale: Locale | undefined): string {
  const values = [...walk(fields, document)]
    .filter((leaf) => !setBySave.has(leaf.key) && (!locale || leaf.locale === null || leaf.locale === locale))
    .filter(({ value }) => value !== '')
    .map(({ key, locale: of, value }) => [key, of, canonical(value)]);
  return JSON.stringify(values);
}

/**
 * Returns whether a form shows the same content for two versions of a document.
 *
 * @param one a version as stored, with all its locales
 * @param locale that of the form; without it, the content is compared in all of them
 */
export const hasSameContent = (fields: readonly FlattenedField[], one: Data, other: Data, locale?: Locale): boolean =>
  contentIn(fields, one, locale) === contentIn(fields, other, locale);
