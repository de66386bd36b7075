import type { IncomingMessage, ServerResponse } from 'node:http';
import { secondMs, serverLimits } from '@/lib/limits';
import { requestIdOf } from '@/lib/request-id';
import { hadDatabaseFault } from '@/lib/response-status';
import { getT } from '@/messages/panel';
import { asksForHtml, errorBody, failureLanguage, failureLocale } from './failure-format';
import { failurePage, plainPage } from './failure-page';
import { isPanel, pathOf } from './request-policy';
import { noScriptPolicy } from './security-policy';

const retryAfter = serverLimits.databaseRetryMs / secondMs;

/** Headers of the body that is not sent; security headers stay. */
const headersOfBody = [
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Range',
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'Set-Cookie',
  'Transfer-Encoding',
];

type Failure = { status: number; type: string; body: string };

/**
 * The response to a request when the database did not answer, in the language of the client: "forbidden", "not signed
 * in" or an empty page would be wrong.
 */
function databaseFailure(request: IncomingMessage, requestId: string | undefined): Failure {
  const { url } = request;
  const status = 503;
  const language = failureLanguage(request);
  const t = getT(language);
  const message = t('errors.databaseAway');
  if (!asksForHtml(request)) {
    const body = errorBody(
      { name: 'DatabaseUnavailableError', code: 'database-unavailable', message, requestId },
      language,
    );
    return { status, type: 'application/json; charset=utf-8', body };
  }
  const type = 'text/html; charset=utf-8';
  if (!isPanel(url)) return { status, type, body: failurePage(failureLocale(request), { requestId }) };
  const title = t('errors.databaseAwayTitle');
  const reference = requestId && t('errors.reference', { id: requestId });
  const again = { href: pathOf(url).replace(/["&<>]/g, ''), text: t('errors.tryAgain') };
  return { status, type, body: plainPage({ title, reason: message, reference }, again, language) };
}

/** What is sent instead of the response, if anything. */
function failureOf(request: IncomingMessage, response: ServerResponse): Failure | null {
  const requestId = requestIdOf(response);
  if (hadDatabaseFault(response)) return databaseFailure(request, requestId);
  // Other statuses, such as 503, have a page of their own; the panel and the API report errors themselves.
  if (response.statusCode !== 500 || !asksForHtml(request) || isPanel(request.url)) return null;
  return { status: 500, type: 'text/html; charset=utf-8', body: failurePage(failureLocale(request), { requestId }) };
}

/**
 * Replaces the response when the database did not answer, and Next's page for unexpected errors, which is rendered by
 * JavaScript only, by a readable one. Call it before Next handles the request.
 */
export function replaceFailures(request: IncomingMessage, response: ServerResponse): void {
  const { write, end, flushHeaders, writeHead } = response;
  let isReplaced = false;
  let isEnding = false;
  /** Sends the error instead of the response, once; returns whether it did. */
  const replace = (): boolean => {
    if (isReplaced) return true;
    if (response.headersSent) return false;
    const failure = failureOf(request, response);
    if (!failure) {
      if (response.statusCode === 503 && !response.hasHeader('Retry-After'))
        response.setHeader('Retry-After', retryAfter);
      return false;
    }
    isReplaced = true;
    const body = Buffer.from(failure.body);
    for (const name of headersOfBody) response.removeHeader(name);
    response.statusCode = failure.status;
    response.setHeader('Content-Type', failure.type);
    response.setHeader('Content-Length', body.length);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', noScriptPolicy);
    if (failure.status === 503) response.setHeader('Retry-After', retryAfter);
    isEnding = true;
    end.call(response, request.method === 'HEAD' ? undefined : body, 'utf8');
    isEnding = false;
    return true;
  };
  response.flushHeaders = () => {
    if (!replace()) flushHeaders.call(response);
  };
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    // Node calls it, too, for the failure that is being reported. Its status is not set yet: only a fault of the
    // database is known here.
    const isSent = isReplaced ? response.headersSent : hadDatabaseFault(response) && replace();
    if (!isSent) writeHead.apply(response, args);
    return response;
  }) as typeof writeHead;
  // The `end` of a response in memory (server/render.ts) writes the body of the error by it.
  response.write = ((...args: Parameters<typeof write>) =>
    isEnding ? write.apply(response, args) : replace() || write.apply(response, args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!replace()) end.apply(response, args);
    return response;
  }) as typeof end;
}
