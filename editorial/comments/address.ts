import { threadName } from '@/lib/form-point';
import { type Locale, sourceLocale } from '@/lib/locales';

type AddressedThread = { inCollection: string; documentId: string; id: string; locale: Locale | null };

/** The form of a document with a thread open, in the locale of its text. */
export function threadAddress(adminRoute: string, { inCollection, documentId, id, locale }: AddressedThread): string {
  const query = new URLSearchParams({ locale: locale ?? sourceLocale, [threadName]: id });
  return `${adminRoute}/collections/${inCollection}/${documentId}?${query}`;
}
