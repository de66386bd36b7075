import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/**
 * Next answers `notFound()` with a 404 whose page is drawn by JavaScript only, and gives a page no other way to choose
 * its status. A reader without JavaScript must be told too, so pages draw "not found" themselves and set the status
 * here, on Node's own response of the request being answered.
 *
 * Held on globalThis because Next bundles this file several times: for the instrumentation and for the pages.
 */
const key = Symbol.for('site.responseOfRequest');
const holder = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> };
holder[key] ??= new AsyncLocalStorage<ServerResponse>();
const responses = holder[key];

/** Remembers, from now on, the response of each request this process takes. Called once, when the server starts. */
export function rememberResponses(): void {
  subscribe('http.server.request.start', (message) => {
    responses.enterWith((message as { response: ServerResponse }).response);
  });
}

/** Makes what is being answered a 404. False when the request is not known, or its first bytes have left. */
export function answerNotFound(): boolean {
  const response = responses.getStore();
  if (!response || response.headersSent) return false;
  response.statusCode = 404;
  return true;
}

/** The address at the other end of the connection of the request being answered; empty when the request is not known. */
export function remoteAddress(): string {
  return responses.getStore()?.req.socket.remoteAddress ?? '';
}
