import { findDocument } from '@/collections/documents/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { alternatesOf } from '@/lib/addresses';
import { isLocale, sourceLocale } from '@/lib/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { documentPath } from '@/lib/routes';
import { movedOrNotFound, redirectIfMoved } from '../../../moved';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import type { DocumentProps } from '../../../section-metadata';
import { DocumentArticle } from '../article';

export async function generateMetadata({ params }: DocumentProps) {
  const { locale, slug } = await params;
  const document = isLocale(locale) ? await findDocument(locale, slug) : null;
  if (!isLocale(locale) || !document) return notFoundMetadata(isLocale(locale) ? locale : sourceLocale);
  const { title, summary, seo } = document;
  return pageMetadata({ locale, title, description: summary, seo, alternates: alternatesOf('documents', document) });
}

/** A document. */
export default async function DocumentPage({ params }: DocumentProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const document = await findDocument(locale, slug);
  if (!document) return movedOrNotFound(locale, documentPath('documents', slug, locale));
  redirectIfMoved('documents', document, locale, slug);
  return (
    <SiteFrame locale={locale} alternates={alternatesOf('documents', document)}>
      <DocumentArticle locale={locale} document={document} />
    </SiteFrame>
  );
}
