import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { remember } from './remember';

/**
 * Next answers `notFound()` with a 404 whose page is drawn by JavaScript only, and gives a page no other way to choose
 * its status. A reader without JavaScript must be told too, so pages draw "not found" themselves and set the status
 * here, on Node's own response of the request being answered.
 */
const responses = remember('responseOfRequest', () => new AsyncLocalStorage<ServerResponse>());

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

/** Responses in whose making the database did not answer. */
const withFault = remember('responsesWithDatabaseFault', () => new WeakSet<ServerResponse>());

/** Notes that the database did not answer while the request was being answered: whatever is made of it is wrong. */
export function noteDatabaseFault(): void {
  const response = responses.getStore();
  if (response) withFault.add(response);
}

/** Whether the database did not answer while this response was made. */
export const hadDatabaseFault = (response: ServerResponse): boolean => withFault.has(response);

/** The address at the other end of the connection of the request being answered; empty when the request is not known. */
export function remoteAddress(): string {
  return responses.getStore()?.req.socket.remoteAddress ?? '';
}
