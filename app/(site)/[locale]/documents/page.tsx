import { cache } from 'react';
import { listFilteredDocuments } from '@/collections/documents/list';
import { DocumentList } from '@/components/document-list/document-list';
import { Empty } from '@/components/empty/empty';
import { SectionList } from '@/components/section-list/section-list';
import { type Filters, requestedFilters } from '@/lib/filters';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { notFoundPage } from '../../not-found-page';
import { documentLabels } from '../../requested-labels';
import { type ListProps, sectionMetadata } from '../../section-metadata';
import { DocumentFilters } from './filters';

const readList = cache((locale: Locale, page: number, filters: Filters<'documents'>) =>
  listFilteredDocuments(locale, page, filters),
);

export const generateMetadata = (props: ListProps) => sectionMetadata('documents', props, readList, documentLabels);

/** The list of documents, the newest first, with its filters. */
export default async function DocumentsPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const query = await searchParams;
  const page = requestedPage(query.page);
  const filters = requestedFilters('documents', locale, query);
  const documents = page === null ? null : await readList(locale, page, filters);
  if (page === null || !documents || page > documents.totalPages) return notFoundPage(locale);
  const t = getT(locale);
  return (
    <SectionList locale={locale} section="documents" page={page} pages={documents.totalPages} filters={filters}>
      <section className="block">
        <div>
          <DocumentFilters locale={locale} documents={documents} requested={filters} />
          {documents.docs.length > 0 ? (
            <>
              <h2 className="visually-hidden">{t('documents.list')}</h2>
              <DocumentList locale={locale} documents={documents.docs} heading="h3" />
            </>
          ) : documents.choices.kinds.length === 0 ? (
            <Empty text={t('documents.none')} />
          ) : (
            <Empty
              text={t('filters.noDocument')}
              wayOut={{ href: sectionPath('documents', locale), label: t('filters.everyDocument') }}
            />
          )}
        </div>
      </section>
    </SectionList>
  );
}
