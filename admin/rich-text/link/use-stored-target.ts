import { useDocumentName } from '../../rows/use-document-name';
import type { LinkFields } from './selected-link';
import type { LinkTarget } from './target';

/** Where a stored link leads; null of a new one. */
export function useStoredTarget(fields: LinkFields | null): LinkTarget | null {
  const { linkType, url, doc } = fields ?? {};
  const id =
    doc && (typeof doc.value === 'object' ? String((doc.value as { id?: unknown }).id ?? '') : String(doc.value));
  const document = linkType === 'internal' && doc && id ? { relationTo: doc.relationTo, id } : null;
  const title = useDocumentName(document);
  if (document) return { kind: 'document', ...document, title, about: '' };
  return linkType !== 'internal' && url ? { kind: 'address', url } : null;
}
