import { findDocument } from '@/collections/documents/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { StructuredData } from '@/components/structured-data/structured-data';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, localeOrSource, sourceLocale } from '@/lib/locales';
import { cardPath, documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { pageMetadata } from '../../../page-metadata';
import type { DocumentProps } from '../../../section-metadata';
import { DocumentArticle } from '../article';
import { documentData } from '../structured-data';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const document = isLocale(locale) ? await findDocument(locale, slug) : null;
  if (!isLocale(locale) || !document) return notFoundMetadata(localeOrSource(locale));
  const { title, summary, seo } = document;
  const alternates = alternatesOf('documents', document);
  const card = { path: cardPath('documents', document.id, locale), alt: title };
  const article = document.body ? { article: document } : {};
  return pageMetadata({ locale, title, description: summary, seo, alternates, card, ...article, feed: 'documents' });
}

/** A document. */
export default async function DocumentPage({ params, searchParams }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const document = await findDocument(locale, slug);
  if (!document) return movedOrNotFound(locale, documentPath('documents', slug, locale), searchParams);
  redirectIfMoved('documents', document, locale, slug);
  return (
    <SiteFrame
      locale={locale}
      alternates={alternatesOf('documents', document)}
      document={{ collection: 'documents', id: document.id }}
    >
      <StructuredData data={await documentData(document, locale)} />
      <DocumentArticle locale={locale} document={document} />
    </SiteFrame>
  );
}
