import { findConcept } from '@/collections/concepts/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, sourceLocale } from '@/lib/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import type { DocumentProps } from '../../../section-metadata';
import { ConceptArticle } from '../article';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const concept = isLocale(locale) ? await findConcept(locale, slug) : null;
  if (!isLocale(locale) || !concept) return notFoundMetadata(isLocale(locale) ? locale : sourceLocale);
  const { question, definition, seo } = concept;
  const alternates = alternatesOf('concepts', concept);
  return pageMetadata({ locale, title: question, description: definition, seo, alternates });
}

/** A concept. */
export default async function ConceptPage({ params }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const concept = await findConcept(locale, slug);
  if (!concept) return movedOrNotFound(locale, documentPath('concepts', slug, locale));
  redirectIfMoved('concepts', concept, locale, slug);
  return (
    <SiteFrame locale={locale} alternates={alternatesOf('concepts', concept)}>
      <ConceptArticle locale={locale} concept={concept} />
    </SiteFrame>
  );
}
