import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { setRequestId } from '@/lib/request-id';
import { settings } from '@/lib/settings';
import { forwardedHostCheck } from './forwarded-host';
import type { FrontDoor } from './front-door';
import { logFailure, sendFailure } from './next-handler';
import { answerProbe, isProbe, type Probes } from './probes';
import { refuse, refuseUnreadable } from './refusals';
import { findRequestId } from './request-id';
import { refusalOf, takeRequest } from './request-limits';
import { type RequestOutcome, recordRequest, recordUnreadable, requestStart } from './request-log';
import { removeForeignTraceContext } from './trace-context';

/** What answers requests, counts them and writes them to the log. */
export type RequestHandling = Probes & { door: Pick<FrontDoor, 'answer'>; log: Logger };

/** Answers a request within the limits. Returns what became of it. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { door, ...probes }: RequestHandling,
): RequestOutcome | Promise<RequestOutcome> {
  if (isProbe(request)) return answerProbe(request, response, probes).then(() => 'probe');
  const refused = refusalOf(request);
  const waitMs = refused ? 0 : takeRequest(request, response);
  if (!refused && waitMs === 0) return door.answer(request, response);
  refuse(request, response, refused ?? 'too-many-requests', waitMs);
  return 'refused';
}

/** Makes the listener of the server's requests: gives each an id, answers it, counts it and writes its line to the log. */
export function requestListener(options: RequestHandling): RequestListener {
  const checkForwardedHost = forwardedHostCheck(settings.siteUrl, options.log);
  return (request, response) => {
    const start = requestStart(request);
    checkForwardedHost(request);
    setRequestId(response, findRequestId(request, settings.trustedProxies));
    removeForeignTraceContext(request, settings.trustedProxies);
    const record = (outcome: RequestOutcome) => recordRequest(request, response, outcome, start, options);
    const finish = (outcome: RequestOutcome) => {
      if (response.writableEnded || response.destroyed) record(outcome);
      else response.once('close', () => record(outcome));
    };
    const fail = (error: unknown) => {
      logFailure(request, response, error, options.log);
      sendFailure(request, response);
      finish('failed');
    };
    try {
      const outcome = answer(request, response, options);
      if (typeof outcome === 'string') finish(outcome);
      else outcome.then(finish, fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** Makes the listener of what Node can't read as a request: gives it an id, answers and counts it, and writes its line. */
export const unreadableListener =
  (options: Pick<RequestHandling, 'log' | 'metrics'>) =>
  (error: NodeJS.ErrnoException, socket: Duplex): void => {
    const requestId = randomUUID();
    const status = refuseUnreadable(error, socket, requestId);
    if (status !== null) recordUnreadable(requestId, status, options);
  };
