import { createHmac, timingSafeEqual } from 'node:crypto';
import type { GlobalSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { previewLifetimeMs } from './limits';
import { type Locale, localeOrSource, locales } from './locales';
import { settings } from './settings';

/**
 * What a preview address is for: a document beside its form, what stands around every page beside its form, all documents
 * of a release, or a link that was shared, which lives as long as its row (`preview-links`) says.
 */
const purposes = ['document', 'global', 'release', 'shared'] as const;

export type Preview = {
  purpose: (typeof purposes)[number];
  /** The collection of a document, the slug of a global; empty for a release, and for a link that was shared. */
  subject: string;
  /** The id of the document, the release or the link; empty for a global. */
  id: string;
  locale: Locale;
};

/** What a token says, as JSON: what for, of what, its id, language and, in milliseconds since 1970, until when. */
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
  .pipe(z.tuple([z.enum(purposes), z.string(), z.string(), z.enum(locales), z.number()]));

/**
 * The cookie by which public pages show the drafts of a release, with the token of its preview. A request that has it is
 * answered for one person (server/request-policy.ts).
 */
export const releasePreviewCookie = 'release-preview';

const sign = (payload: string): string =>
  createHmac('sha256', settings.secret).update(`preview:${payload}`).digest('base64url');

/** Signs a token that shows one document as a draft, in one locale, until it expires (12 hours by default). */
export function previewToken(
  { purpose, subject, id, locale }: Preview,
  expires = Date.now() + previewLifetimeMs,
): string {
  const payload = Buffer.from(JSON.stringify([purpose, subject, id, locale, expires])).toString('base64url');
  return `${payload}.${sign(payload)}`;
}

/** Verifies a preview token; null when it was not made here, was changed, or has expired. */
export function readPreviewToken(token: string, now = Date.now()): Preview | null {
  const [payload = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0) return null;
  const expected = Buffer.from(sign(payload));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const content = signedContent.safeParse(Buffer.from(payload, 'base64url').toString());
  if (!content.success) return null;
  const [purpose, subject, id, locale, expires] = content.data;
  return now < expires ? { purpose, subject, id, locale } : null;
}

/** The path under which a preview is read. */
export function previewPath(preview: Preview, expires?: number): string {
  return `/${preview.locale}/preview/${previewToken(preview, expires)}`;
}

/** The path that opens the preview of a release; on all public pages, until it is left. */
export function releasePreviewPath(preview: Preview, expires?: number): string {
  return `/${preview.locale}/preview/release/${previewToken(preview, expires)}`;
}

/** Path of the preview of a document for the admin panel; undefined until it has been saved once. */
export function previewUrl(
  collection: string,
  data: Record<string, unknown>,
  locale: string | undefined,
  req: PayloadRequest,
): string | undefined {
  if (data.id === undefined || data.id === null || !req.user) return undefined;
  return previewPath({
    purpose: 'document',
    subject: collection,
    id: String(data.id),
    locale: localeOrSource(locale),
  });
}

/** Path of the home page with a global as it was saved last. */
export function globalPreviewUrl(
  slug: GlobalSlug,
  locale: string | undefined,
  req: PayloadRequest,
): string | undefined {
  if (!req.user) return undefined;
  return previewPath({ purpose: 'global', subject: slug, id: '', locale: localeOrSource(locale) });
}
