import { type PublicFile, publicFiles } from '@/collections/documents/files';
import { findDocument } from '@/collections/documents/queries';
import { thumbnailSizes } from '@/collections/files/facts';
import { findStoredFile } from '@/collections/files/queries';
import { fileResponse, notFound } from '@/lib/file-response';
import { isLocale } from '@/lib/locales';
import { documentPath } from '@/lib/routes';

type Context = { params: Promise<{ locale: string; slug: string; file: string }> };

/**
 * A file of a public document at its only address: `/fr/documents/le-texte-fondateur/fr.pdf`; and the picture
 * of its first page: `…/fr-320.webp`.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug, file: name } = await params;
  const document = isLocale(locale) ? await findDocument(locale, slug) : null;
  if (!isLocale(locale) || !document) return notFound();
  const requested = `${documentPath('documents', slug, locale)}/${name}`;
  for (const file of publicFiles(document, locale)) {
    if (file.href === requested) return send(request, file, `${slug}-${name}`);
    const size = thumbnailSizes.find((each) => file.firstPage?.[each] === requested);
    if (size) return send(request, file, undefined, size);
  }
  return notFound();
}

async function send(
  request: Request,
  { id }: PublicFile,
  downloadName: string | undefined,
  size?: (typeof thumbnailSizes)[number],
): Promise<Response> {
  const stored = await findStoredFile(id, size);
  return stored ? fileResponse(request, stored, { downloadName }) : notFound();
}
