import type { Metadata } from 'next';
import { readPreview } from '@/collections/preview';
import { Notice } from '@/components/notice/notice';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { unlistedMetadata } from '@/lib/page-metadata';
import { readPreviewToken } from '@/lib/preview';
import type { PublicCollection } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';
import { notFoundMetadata, notFoundPage } from '../../../not-found-page';
import { ConceptArticle } from '../../concepts/article';
import { DocumentArticle } from '../../documents/article';
import { EventArticle } from '../../events/article';
import { MemberArticle } from '../../members/article';
import { PageArticle } from '../../page-article';
import { RefreshOnSave } from './refresh-on-save';

type Props = { params: Promise<{ locale: string; token: string }> };

/** The public page of a document, made of its draft; null when the document is gone. */
async function articleOf(collection: PublicCollection, id: string, locale: Locale) {
  switch (collection) {
    case 'members': {
      const member = await readPreview(collection, id, locale);
      return member && <MemberArticle locale={locale} member={member} />;
    }
    case 'events': {
      const event = await readPreview(collection, id, locale);
      return event && <EventArticle locale={locale} event={event} />;
    }
    case 'documents': {
      const document = await readPreview(collection, id, locale);
      return document && <DocumentArticle locale={locale} document={document} />;
    }
    case 'concepts': {
      const concept = await readPreview(collection, id, locale);
      return concept && <ConceptArticle locale={locale} concept={concept} />;
    }
    case 'pages': {
      const page = await readPreview(collection, id, locale);
      return page && <PageArticle locale={locale} page={page} crumbs={[]} />;
    }
    default:
      return collection satisfies never;
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  if (!isLocale(locale)) return notFoundMetadata(sourceLocale);
  if (!readPreviewToken(token)) return notFoundMetadata(locale);
  // The address opens a draft: it must not leave with a click on a link.
  return { ...(await unlistedMetadata(locale, messagesIn(locale).preview.label)), referrer: 'no-referrer' };
}

/** The page beside the form in the admin panel: one document as a draft, for whoever holds the signed address. */
export default async function PreviewPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) return notFoundPage(sourceLocale);
  const preview = readPreviewToken(token);
  const article = preview && (await articleOf(preview.collection as PublicCollection, preview.id, locale));
  if (!preview || preview.locale !== locale || !article) return notFoundPage(locale);
  const messages = messagesIn(locale).preview;
  return (
    <SiteFrame locale={locale} alternates={[]}>
      <RefreshOnSave />
      {article}
      <section className="block">
        <Notice label={messages.label}>{messages.text}</Notice>
      </section>
    </SiteFrame>
  );
}
