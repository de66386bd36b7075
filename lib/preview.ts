import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { PreviewContext } from './access';
import { type Locale, localeOrSource, locales } from './locales';
import { settings } from './settings';

/** How long a preview address works after it was made: an editing session, not a link to keep. */
const lifetimeMs = 12 * 60 * 60 * 1000;

type Preview = PreviewContext & { locale: Locale };

/** What a token says, as JSON: collection, id, language and, in milliseconds since 1970, until when. */
const signedContent = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('is not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.tuple([z.string(), z.string(), z.enum(locales), z.number()]));

const sign = (payload: string): string =>
  createHmac('sha256', settings.secret).update(`preview:${payload}`).digest('base64url');

/** A token that opens one document, as a draft, in one language, until it expires. */
export function previewToken({ collection, id, locale }: Preview, now = Date.now()): string {
  const payload = Buffer.from(JSON.stringify([collection, id, locale, now + lifetimeMs])).toString('base64url');
  return `${payload}.${sign(payload)}`;
}

/** What a preview token opens; null when it was not made here, was changed, or has expired. */
export function readPreviewToken(token: string, now = Date.now()): Preview | null {
  const [payload = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0) return null;
  const expected = Buffer.from(sign(payload));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const content = signedContent.safeParse(Buffer.from(payload, 'base64url').toString());
  if (!content.success) return null;
  const [collection, id, locale, expires] = content.data;
  return now < expires ? { collection, id, locale } : null;
}

/** Path of the preview of a document for the admin panel; undefined until it has been saved once. */
export function previewUrl(
  collection: string,
  data: Record<string, unknown>,
  locale: string | undefined,
  req: PayloadRequest,
): string | undefined {
  if (data.id === undefined || data.id === null || !req.user) return undefined;
  const language = localeOrSource(locale);
  return `/${language}/apercu/${previewToken({ collection, id: String(data.id), locale: language })}`;
}
