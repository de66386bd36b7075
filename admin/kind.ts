import type { PayloadRequest } from 'payload';
import { readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** Returns the kind of a document, such as `Événement` or `Page`: the label of its collection. */
export function kindOf(collection: string, req: Pick<PayloadRequest, 'payload'>, language: PanelLanguage): string {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection);
  return readLabel(config?.labels.singular, language) ?? collection;
}
