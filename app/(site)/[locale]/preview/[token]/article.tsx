import type { ReactNode } from 'react';
import { readPreview } from '@/collections/preview';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { ConceptArticle } from '../../concepts/article';
import { DocumentArticle } from '../../documents/article';
import { EventArticle } from '../../events/article';
import { MemberArticle } from '../../members/article';
import { PageArticle } from '../../page-article';

/** The public page of a document's newest version, and whether that version is published. */
type Previewed = { article: ReactNode; isPublished: boolean };

const previewed = (document: { _status?: 'draft' | 'published' | null }, article: ReactNode): Previewed => ({
  article,
  isPublished: document._status === 'published',
});

/**
 * Renders the public page of a document's draft; null when the document does not exist.
 *
 * @param options `marked` where a form is beside it
 */
export async function articleOf(
  collection: PublicCollection,
  id: string,
  locale: Locale,
  options: { marked?: boolean } = {},
): Promise<Previewed | null> {
  switch (collection) {
    case 'members': {
      const member = await readPreview(collection, id, locale, options);
      return member && previewed(member, <MemberArticle locale={locale} member={member} />);
    }
    case 'events': {
      const event = await readPreview(collection, id, locale, options);
      return event && previewed(event, <EventArticle locale={locale} event={event} />);
    }
    case 'documents': {
      const document = await readPreview(collection, id, locale, options);
      return document && previewed(document, <DocumentArticle locale={locale} document={document} />);
    }
    case 'concepts': {
      const concept = await readPreview(collection, id, locale, options);
      return concept && previewed(concept, <ConceptArticle locale={locale} concept={concept} />);
    }
    case 'pages': {
      const page = await readPreview(collection, id, locale, options);
      return page && previewed(page, <PageArticle locale={locale} page={page} crumbs={[]} />);
    }
    default:
      return collection satisfies never;
  }
}
