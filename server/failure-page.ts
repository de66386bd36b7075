import type { IncomingMessage, ServerResponse } from 'node:http';
import { colours } from '@/brand/colours';
import { localeDirection, localeOrSource } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';

/** A page that needs neither the database nor a script nor a style sheet: they may be what failed. */
export function failurePage(url = '/'): string {
  const asked = url.split(/[/?]/)[1];
  const locale = localeOrSource(asked);
  const { failure, home } = messagesIn(locale);
  return `<!doctype html>
<html lang="${locale}" dir="${localeDirection[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${failure.title}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.5 "Helvetica Neue", Arial, sans-serif }
body { margin: 0; padding-block: 4rem; background: ${colours.band}; color: ${colours.ink} }
main { border-block-start: 10px solid; padding: 1.5rem max(1.25rem, 50% - 34rem) 0 }
h1 { margin: 0 0 0.5rem; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.1; max-inline-size: 19em }
a { color: inherit }
@media (prefers-color-scheme: dark) { body { background: ${colours.bandAtNight}; color: #e9f1f0 } main { border-color: ${colours.band} } }
</style>
</head>
<body>
<main>
<h1>${failure.title}</h1>
<p>${failure.reason}</p>
<p><a href="${pagePath([], locale)}">${home}</a></p>
</main>
</body>
</html>
`;
}

/** Whether the request is for a page of the public site: the admin panel and the API tell of errors themselves. */
function asksForPage({ url = '/', headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') === true && !/^\/(admin|api|_next)(\/|\?|$)/.test(url);
}

/**
 * Puts a readable page in the place of the one Next answers unexpected errors with, which is drawn by JavaScript only
 * and shows nothing where it does not run. Called before Next takes the request.
 */
export function tellFailures(request: IncomingMessage, response: ServerResponse): void {
  if (!asksForPage(request)) return;
  const { write, end, flushHeaders } = response;
  let told = false;
  /** Whether what is being sent is an error, told here instead. */
  const tell = (): boolean => {
    if (told) return true;
    // Another one, such as 503, has a page of its own.
    if (response.statusCode !== 500 || response.headersSent) return false;
    told = true;
    const body = Buffer.from(failurePage(request.url));
    for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag', 'Link']) response.removeHeader(name);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', body.length);
    response.setHeader('Cache-Control', 'no-store');
    end.call(response, request.method === 'HEAD' ? undefined : body, 'utf8');
    return true;
  };
  response.flushHeaders = () => {
    if (!tell()) flushHeaders.call(response);
  };
  response.write = ((...args: Parameters<typeof write>) => tell() || write.apply(response, args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!tell()) end.apply(response, args);
    return response;
  }) as typeof end;
}
