import { cache } from 'react';
import { listDocuments } from '@/collections/documents/queries';
import { DocumentList } from '@/components/document-list/document-list';
import { Empty } from '@/components/empty/empty';
import { SectionList } from '@/components/section-list/section-list';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { askedPage, pageSize } from '@/lib/paging';
import { messagesIn } from '@/messages/messages';
import { notFoundPage } from '../../not-found-page';
import { type ListProps, sectionMetadata } from '../../section-metadata';

const readList = cache((locale: Locale, page: number) => listDocuments(locale, { page, limit: pageSize }));

export const generateMetadata = (props: ListProps) => sectionMetadata('documents', props, readList);

/** The documents, the newest first. */
export default async function DocumentsPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const page = askedPage((await searchParams).page);
  const documents = page === null ? null : await readList(locale, page);
  if (page === null || !documents || page > documents.totalPages) return notFoundPage(locale);
  const messages = messagesIn(locale).documents;
  return (
    <SectionList locale={locale} section="documents" page={page} pages={documents.totalPages}>
      <section className="block">
        {documents.docs.length === 0 ? (
          <Empty text={messages.none} />
        ) : (
          <div>
            <h2 className="visually-hidden">{messages.list}</h2>
            <DocumentList locale={locale} documents={documents.docs} heading="h3" />
          </div>
        )}
      </section>
    </SectionList>
  );
}
