import type { Metadata } from 'next';
import { type Filters, type Query, requestedFilters } from '@/lib/filters';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { requestedPage } from '@/lib/paging';
import { cardPath, type SectionCollection } from '@/lib/routes';
import { sectionAlternates } from '@/lib/section-alternates';
import { getT } from '@/messages/site';
import { notFoundMetadata } from './not-found-page';
import { pageMetadata } from './page-metadata';

/** What the list of a section is called with. */
export type ListProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** What a section's document is called with. */
export type DocumentProps = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Query> };

/** Reads one page of a section's list; cached by the section, since page and metadata both read it. */
type ReadList<S extends SectionCollection, L> = (locale: Locale, page: number, filters: Filters<S>) => Promise<L>;

/** The filters of a list as text (`requested-labels.ts`). */
type LabelsOf<S extends SectionCollection, L> = (locale: Locale, list: L, filters: Filters<S>) => string[];

/** Metadata of one page of a section's list, or of a 404. */
export async function sectionMetadata<S extends SectionCollection, L extends { totalDocs: number; totalPages: number }>(
  section: S,
  props: ListProps,
  readList: ReadList<S, L>,
  labelsOf: LabelsOf<S, L> = () => [],
): Promise<Metadata> {
  const { locale } = await props.params;
  if (!isLocale(locale)) return notFoundMetadata(sourceLocale);
  const query = await props.searchParams;
  const page = requestedPage(query.page);
  const filters = requestedFilters(section, locale, query);
  const list = page === null ? null : await readList(locale, page, filters);
  if (page === null || !list || page > list.totalPages) return notFoundMetadata(locale);
  const t = getT(locale);
  const name = t(`sections.${section as SectionCollection}`);
  const labels = labelsOf(locale, list, filters);
  const title = labels.length > 0 ? t('feeds.labelled', { label: name, value: labels.join(', ') }) : name;
  return pageMetadata({
    locale,
    title: page === 1 ? title : `${title}, ${t('pagination.ofPages', { page, pages: list.totalPages })}`,
    description: t(`sectionDescriptions.${section as SectionCollection}`),
    alternates: sectionAlternates(section, filters, page),
    filtered: Object.keys(filters).length > 0 || list.totalDocs === 0,
    card: { path: cardPath('sections', section, locale), alt: name },
    feed: section === 'events' || section === 'documents' ? section : undefined,
  });
}
