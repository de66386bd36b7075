import { thumbnailWidths } from '@/collections/files/facts';
import { absoluteUrl } from '@/lib/absolute-url';
import { slugsOf } from '@/lib/addresses';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { fileSize, languageName } from '@/lib/names';
import { documentPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { Document } from '@/payload-types';

type File = NonNullable<Document['files']>[number];
type WithAddresses = Pick<Document, 'id' | 'addresses'>;
type WithFiles = WithAddresses & Pick<Document, 'files'>;

/** The picture of a file's first page: the addresses of its sizes, and the dimensions of the largest, in pixels. */
export type FirstPage = { small: string; large: string; width: number; height: number };

/** A file of a document as readers see it: its address, its language and the text of its link. */
export type PublicFile = {
  id: string;
  href: string;
  language: File['language'];
  /** The file extension, such as `pdf`. */
  format: string;
  bytes: File['bytes'];
  meta: string;
  pages: number | null;
  firstPage: FirstPage | null;
};

/**
 * Where a document's files are, in one language: below the document, in its own language; in the source language where the document
 * has no page in that language. It stays the same when the file is replaced.
 */
function folderOf(document: WithAddresses, language: File['language']): string | null {
  const slugs = slugsOf(document);
  const locale = isLocale(language) && slugs[language] ? language : sourceLocale;
  const slug = slugs[locale];
  return slug ? documentPath('documents', slug, locale) : null;
}

const filePath = (folder: string, { language, format }: Pick<File, 'language' | 'format'>): string =>
  `${folder}/${language}.${format}`;

const firstPagePath = (folder: string, language: File['language'], width: number): string =>
  `${folder}/${language}-${width}.webp`;

/** The absolute address of a file of a document; null where it has none. */
export function fileUrl(document: WithAddresses, file: Pick<File, 'language' | 'format'>): string | null {
  const folder = folderOf(document, file.language);
  return folder && file.format ? absoluteUrl(filePath(folder, file)) : null;
}

/** The absolute address of the picture of a file's first page, in its larger size; null where there is none. */
export function firstPageUrl(document: WithAddresses, file: Pick<File, 'language' | 'thumbnail'>): string | null {
  const folder = folderOf(document, file.language);
  const isThere = Boolean(file.thumbnail?.width && file.thumbnail.height);
  return folder && isThere ? absoluteUrl(firstPagePath(folder, file.language, thumbnailWidths.large)) : null;
}

/** `PDF accessible, en anglais, 12 pages, 2,4 Mo`; the reader's own language is left out. */
function describe(file: File, locale: Locale): string {
  const t = getT(locale);
  const accessible = { yes: t('documents.accessible'), no: t('documents.notAccessible'), unknown: '' }[file.accessible];
  return [
    `${(file.format ?? '').toUpperCase()} ${accessible}`.trim(),
    file.language === locale ? '' : t('documents.inLanguage', { language: languageName(locale, file.language) }),
    file.pages ? t('documents.pageCount', { count: file.pages }) : '',
    file.bytes ? fileSize(locale, file.bytes) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The picture of a PDF's first page; only one file of a language is a PDF, so that the language names it. */
function firstPageOf(file: File, folder: string): FirstPage | null {
  const { width, height } = file.thumbnail ?? {};
  if (!width || !height) return null;
  const href = (size: number) => firstPagePath(folder, file.language, size);
  return { small: href(thumbnailWidths.small), large: href(thumbnailWidths.large), width, height };
}

/** The files of a document, the reader's language first, then the source. */
export function publicFiles(document: WithFiles, locale: Locale): PublicFile[] {
  const rank = (file: File) => (file.language === locale ? 0 : file.language === sourceLocale ? 1 : 2);
  return [...(document.files ?? [])]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((file) => {
      const folder = folderOf(document, file.language);
      const id = typeof file.file === 'string' ? file.file : file.file?.id;
      if (!folder || !file.format || !id) return [];
      return [
        {
          id,
          href: filePath(folder, file),
          language: file.language,
          format: file.format,
          bytes: file.bytes,
          meta: describe(file, locale),
          pages: file.pages ?? null,
          firstPage: firstPageOf(file, folder),
        },
      ];
    });
}
