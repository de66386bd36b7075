import { publicFiles } from '@/collections/documents/files';
import { findDocument } from '@/collections/documents/queries';
import { findStoredFile } from '@/collections/files/queries';
import { fileResponse, notFound } from '@/lib/file-response';
import { isLocale } from '@/lib/locales';
import { documentPath } from '@/lib/routes';

type Context = { params: Promise<{ locale: string; slug: string; file: string }> };

/** A file of a document that is public now, at its one address: `/fr/documents/le-texte-fondateur/fr.pdf`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug, file: name } = await params;
  const document = isLocale(locale) ? await findDocument(locale, slug) : null;
  if (!isLocale(locale) || !document) return notFound();
  const asked = `${documentPath('documents', slug, locale)}/${name}`;
  const file = publicFiles(document, locale).find(({ href }) => href === asked);
  const stored = file && (await findStoredFile(file.id));
  return stored ? fileResponse(request, stored, `${slug}-${name}`) : notFound();
}
