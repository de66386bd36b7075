import type { PayloadRequest } from 'payload';
import type { Locale } from '@/lib/locales';
import { readLabel } from '@/messages/panel';

/** What a document is: `Événement`, `Page`… by the label of its collection. */
export function kindOf(collection: string, req: Pick<PayloadRequest, 'payload'>, language: Locale): string {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection);
  return readLabel(config?.labels.singular, language) ?? collection;
}
