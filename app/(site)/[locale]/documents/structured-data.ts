import type { Article, DigitalDocument, MediaObject, WithContext } from 'schema-dts';
import { publicFiles } from '@/collections/documents/files';
import type { DocumentPage } from '@/collections/documents/queries';
import { mediaTypeOf } from '@/collections/files/file-kinds';
import { imageData, memberData, publisherData } from '@/components/structured-data/parts';
import { absoluteUrl } from '@/lib/absolute-url';
import { languageOf, pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { allPopulated } from '@/lib/populated';
import { cardPath } from '@/lib/routes';

const filesData = (document: DocumentPage, locale: Locale): MediaObject[] =>
  publicFiles(document, locale).map(({ href, language, format, bytes }) => ({
    '@type': 'MediaObject',
    contentUrl: absoluteUrl(href),
    encodingFormat: mediaTypeOf(format),
    inLanguage: language,
    ...(bytes && { contentSize: `${bytes} B` }),
  }));

/** A document in schema.org's terms: an article when its text is on the page, else its files. */
export async function documentData(
  document: DocumentPage,
  locale: Locale,
): Promise<WithContext<Article | DigitalDocument>> {
  const members = allPopulated(document.authors).map((member) => memberData(member, locale));
  const others = document.authorsText ? [{ '@type': 'Organization' as const, name: document.authorsText }] : [];
  const files = filesData(document, locale);
  const described = {
    '@context': 'https://schema.org',
    name: document.title,
    url: absoluteUrl(pathOf('documents', document, locale) ?? ''),
    inLanguage: languageOf(document, locale),
    ...(document.summary && { description: document.summary }),
    ...(document.publishedOn && { datePublished: document.publishedOn.slice(0, 10) }),
    // Readers see the notice; schema.org has a word for the state, not for its reason.
    ...(document.provisional && { creativeWorkStatus: 'Provisional' }),
    dateModified: document.updatedAt,
    ...(members.length + others.length > 0 && { author: [...members, ...others] }),
    publisher: await publisherData(locale),
    image: imageData(document.cover) ?? absoluteUrl(cardPath('documents', document.id, locale)),
    ...(files.length > 0 && { encoding: files }),
  } as const;
  return document.body
    ? { ...described, '@type': 'Article', headline: document.title }
    : { ...described, '@type': 'DigitalDocument' };
}
