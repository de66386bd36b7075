import { findConcept } from '@/collections/concepts/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { StructuredData } from '@/components/structured-data/structured-data';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, localeOrSource, sourceLocale } from '@/lib/locales';
import { cardPath, documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { pageMetadata } from '../../../page-metadata';
import type { DocumentProps } from '../../../section-metadata';
import { ConceptArticle } from '../article';
import { conceptData } from '../structured-data';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const concept = isLocale(locale) ? await findConcept(locale, slug) : null;
  if (!isLocale(locale) || !concept) return notFoundMetadata(localeOrSource(locale));
  const { question, definition, seo } = concept;
  const alternates = alternatesOf('concepts', concept);
  const card = { path: cardPath('concepts', concept.id, locale), alt: question };
  return pageMetadata({ locale, title: question, description: definition, seo, alternates, card });
}

/** A concept. */
export default async function ConceptPage({ params, searchParams }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const concept = await findConcept(locale, slug);
  if (!concept) return movedOrNotFound(locale, documentPath('concepts', slug, locale), searchParams);
  redirectIfMoved('concepts', concept, locale, slug);
  return (
    <SiteFrame
      locale={locale}
      alternates={alternatesOf('concepts', concept)}
      document={{ collection: 'concepts', id: concept.id }}
    >
      <StructuredData data={conceptData(concept, locale)} />
      <ConceptArticle locale={locale} concept={concept} />
    </SiteFrame>
  );
}
