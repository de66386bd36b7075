import { slugsOf } from '@/lib/addresses';
import { isLocale, type Locale, sourceLocale } from '@/lib/locales';
import { fileSize, languageName } from '@/lib/names';
import { documentPath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';
import type { Document } from '@/payload-types';

type File = NonNullable<Document['files']>[number];
type WithFiles = Pick<Document, 'id' | 'addresses' | 'files'>;

/** A file of a document as a reader meets it: its address, its language and what its link says of it. */
type PublicFile = Pick<File, 'language' | 'bytes'> & { id: string; href: string; format: string; meta: string };

/**
 * The one address of a file, below its document and in its own language; in French where the document has no page in
 * that language. It stays the same when the file is replaced.
 */
function filePath(document: WithFiles, file: File): string | null {
  const slugs = slugsOf(document);
  const locale = isLocale(file.language) && slugs[file.language] ? file.language : sourceLocale;
  const slug = slugs[locale];
  return slug && file.format ? `${documentPath('documents', slug, locale)}/${file.language}.${file.format}` : null;
}

/** `PDF accessible, en français, 2,4 Mo` */
function describe(file: File, locale: Locale): string {
  const messages = messagesIn(locale).documents;
  const format = (file.format ?? '').toUpperCase();
  return [
    file.accessible === 'yes' ? `${format} ${messages.accessible}` : format,
    messages.inLanguage(languageName(locale, file.language)),
    file.bytes ? fileSize(locale, file.bytes) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The files of a document, the reader's language first, then French. */
export function publicFiles(document: WithFiles, locale: Locale): PublicFile[] {
  const rank = (file: File) => (file.language === locale ? 0 : file.language === sourceLocale ? 1 : 2);
  return [...(document.files ?? [])]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((file) => {
      const href = filePath(document, file);
      const id = typeof file.file === 'string' ? file.file : file.file?.id;
      const { language, bytes, format } = file;
      return href && id && format ? [{ id, href, language, bytes, format, meta: describe(file, locale) }] : [];
    });
}
