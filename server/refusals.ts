import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { serverRefusalStatuses } from '@/lib/api/server-refusals';
import { secondMs } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import { requestIdOf, sendRequestId } from '@/lib/request-id';
import { getT } from '@/messages/panel';
import type { SiteKey } from '@/messages/site/types';
import { asksForHtml, errorBody, failureLanguage, failureLocale } from './failure-format';
import { failurePage } from './failure-page';
import { knownMethods, setDataHeaders } from './request-policy';
import { noScriptPolicy } from './security-policy';

type Reason = SiteKey & `refused.${string}`;

export type RefusalCode = keyof typeof serverRefusalStatuses;

/** What the page of a refusal says, where it is not that the site failed. */
const reasons: Partial<Record<RefusalCode, Reason>> = {
  'bad-request': 'refused.unreadable',
  'method-override': 'refused.unreadable',
  'method-not-allowed': 'refused.unreadable',
  'length-required': 'refused.unreadable',
  'body-too-large': 'refused.tooLarge',
  'address-too-long': 'refused.tooLarge',
  'too-many-requests': 'refused.tooMany',
  'headers-too-large': 'refused.headers',
  'server-busy': 'refused.busy',
};

/** Whether the client has sent, or is sending, a body that is not read: its connection is closed. */
const isSending = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Sends an error response, as a page or as JSON with its code, in the language of the client.
 *
 * @param waitMs milliseconds until another try makes sense, where time helps
 * @param requestId of the request that the log has the cause with
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  code: RefusalCode,
  waitMs = 0,
  requestId = requestIdOf(response),
): void {
  const status = serverRefusalStatuses[code];
  const reason = reasons[code];
  const message = () => getT(failureLanguage(request))(`apiErrors.server.${code}`);
  const body = Buffer.from(
    asksForHtml(request)
      ? failurePage(failureLocale(request), { refused: reason, requestId })
      : errorBody({ message: message(), code, requestId }, failureLanguage(request)),
  );
  response.statusCode = status;
  sendRequestId(response);
  const seconds = Math.ceil(waitMs / secondMs);
  if (waitMs > 0) response.setHeader('Retry-After', seconds);
  if (status === 405) response.setHeader('Allow', knownMethods.join(', '));
  if (status === 429) {
    response.setHeader('RateLimit-Remaining', 0);
    response.setHeader('RateLimit-Reset', seconds);
  }
  if (isSending(request)) response.setHeader('Connection', 'close');
  setDataHeaders(request, response);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Content-Security-Policy', noScriptPolicy);
  response.setHeader(
    'Content-Type',
    asksForHtml(request) ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Codes of errors that Node finds before there is a request. */
const codesOfNode: Record<string, RefusalCode> = { HPE_HEADER_OVERFLOW: 'headers-too-large' };

/**
 * Answers what Node could not read as a request, on its connection; such a client gets a page.
 *
 * @returns the status that was sent; null where the client is gone
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex, requestId: string): number | null {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return null;
  }
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const head = ['HTTP/1.1 408 Request Timeout', 'Connection: close', 'Content-Length: 0'];
    socket.end([...head, `X-Request-Id: ${requestId}`, '', ''].join('\r\n'));
    return 408;
  }
  const code = codesOfNode[error.code ?? ''] ?? 'bad-request';
  const status = serverRefusalStatuses[code];
  const reason = reasons[code];
  const body = failurePage(sourceLocale, { refused: reason, requestId });
  socket.end(
    [
      `HTTP/1.1 ${status} ${status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
      'Connection: close',
      'Cache-Control: no-store',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Content-Security-Policy: ${noScriptPolicy}`,
      'Content-Type: text/html; charset=utf-8',
      `X-Request-Id: ${requestId}`,
      '',
      body,
    ].join('\r\n'),
  );
  return status;
}
