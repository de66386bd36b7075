import type { DocumentCard } from '@/collections/cards';
import { documentsByIds, listDocuments } from '@/collections/documents/queries';
import { Block } from '@/components/block/block';
import { DocumentList } from '@/components/document-list/document-list';
import type { Locale } from '@/lib/locales';
import { idsOf } from '@/lib/populated';
import type { DocumentsBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

async function readDocuments(block: DocumentsBlock, locale: Locale): Promise<DocumentCard[]> {
  if (block.mode === 'chosen') return documentsByIds(locale, idsOf(block.chosen));
  return listDocuments(locale, { kind: block.kind, limit: block.limit ?? 4 });
}

/** The newest documents, or chosen ones; nothing where there are none. */
export async function Documents({ block, locale, lang }: BlockProps<DocumentsBlock>) {
  const documents = await readDocuments(block, locale);
  if (documents.length === 0) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <DocumentList locale={locale} documents={documents} heading={block.title ? 'h3' : 'h2'} />
    </Block>
  );
}
