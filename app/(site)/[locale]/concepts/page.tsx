import { cache } from 'react';
import { listConcepts } from '@/collections/concepts/queries';
import { ConceptList } from '@/components/concept-list/concept-list';
import { Empty } from '@/components/empty/empty';
import { SectionList } from '@/components/section-list/section-list';
import { StructuredData } from '@/components/structured-data/structured-data';
import { pageSize } from '@/lib/limits';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { getT } from '@/messages/site';
import { notFoundPage } from '../../not-found-page';
import { type ListProps, sectionMetadata } from '../../section-metadata';
import { conceptSetData } from './structured-data';

const readList = cache((locale: Locale, page: number) => listConcepts(locale, { page, limit: pageSize }));

export const generateMetadata = (props: ListProps) => sectionMetadata('concepts', props, readList);

/** The list of concepts, in the editors' order. */
export default async function ConceptsPage({ params, searchParams }: ListProps) {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const page = requestedPage((await searchParams).page);
  const concepts = page === null ? null : await readList(locale, page);
  if (page === null || !concepts || page > concepts.totalPages) return notFoundPage(locale);
  return (
    <SectionList locale={locale} section="concepts" page={page} pages={concepts.totalPages}>
      <StructuredData data={conceptSetData(concepts.docs, locale)} />
      <section className="block">
        {concepts.docs.length === 0 ? (
          <Empty text={getT(locale)('concepts.none')} />
        ) : (
          <ConceptList locale={locale} concepts={concepts.docs} heading="h2" />
        )}
      </section>
    </SectionList>
  );
}
