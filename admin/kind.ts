import type { PayloadRequest } from 'payload';
import { labelIn } from '@/editorial/difference/labels';
import type { Locale } from '@/lib/locales';

/** What a document is: `Événement`, `Page`… by the label of its collection. */
export function kindOf(collection: string, req: Pick<PayloadRequest, 'payload'>, language: Locale): string {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection);
  return labelIn(config?.labels.singular, language) ?? collection;
}
