import { drawWithAttempt, type Refusal } from '@/collections/submissions/attempts';
import { limits } from '@/collections/submissions/limits';
import { submit } from '@/collections/submissions/submit';
import { addressGroup, clientAddress } from '@/lib/client-address';
import { notFound } from '@/lib/file-response';
import { formLimits, secondMs } from '@/lib/limits';
import { type Locale, localeOrSource } from '@/lib/locales';
import { readPostedForm } from '@/lib/posted-form';
import { isFromThisSite } from '@/lib/request-origin';
import { remoteAddress } from '@/lib/response-status';
import { pagePath, thanksPath } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { failurePage } from '@/server/failure-page';

/** The page a form was sent from, by the language and the names of its address (lib/rewrites.ts). */
type Context = { params: Promise<{ path: string[] }> };

const statuses: Record<Refusal['reason'], number> = {
  answers: 422,
  'too-soon': 422,
  'too-late': 422,
  'too-large': 413,
  elsewhere: 403,
  closed: 410,
  'not-stored': 503,
  'too-many': 429,
};

/**
 * Receives the forms of public pages. Post/Redirect/Get: success redirects (303) to the thank-you page; failure renders
 * the same page with what was typed and what to correct. Both work without a script.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, ...slugs] = (await params).path;
  // Next has decoded them once; what is a way up, or a path of its own, is no name of a page.
  if (slugs.some((slug) => slug === '.' || slug === '..' || slug.includes('/'))) return notFound();
  const language = localeOrSource(locale);
  const address = clientAddress(remoteAddress(), request.headers.get('x-forwarded-for'), settings.trustedProxies);
  const waitMs = limits.flood.take(addressGroup(address));
  if (waitMs > 0) return tooMany(language, waitMs);
  const posted = await readPostedForm(request, formLimits.maxBytes);
  const outcome = await submit({ posted, locale: language, address, fromHere: isFromThisSite(request.headers) });
  if (outcome.sent) {
    return new Response(null, { status: 303, headers: { Location: thanksPath(outcome.form, language) } });
  }
  const { refusal } = outcome.attempt;
  const page = `http://127.0.0.1:${settings.port}${pagePath(slugs, language)}`;
  const drawn = await drawWithAttempt(page, outcome.attempt);
  if (!drawn) return notFound();
  const { status, html } = drawn;
  return new Response(html, {
    status: status === 200 ? statuses[refusal.reason] : status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(refusal.reason === 'too-many' && { 'Retry-After': String(refusal.minutes * 60) }),
    },
  });
}

/** The page for someone who sends more than a person does; not the form's own, which costs a rendering. */
function tooMany(locale: Locale, waitMs: number): Response {
  return new Response(failurePage(locale, { refused: 'refused.tooMany' }), {
    status: 429,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(Math.ceil(waitMs / secondMs)),
    },
  });
}
