import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { remember } from './remember';
import { requestIdOf } from './request-id';

/**
 * Next answers `notFound()` with a 404 whose page is rendered by JavaScript only, and a page has no other way to set
 * its status. Readers without JavaScript must see it, too, so pages render "not found" themselves and set the status
 * here, on Node's own response.
 */
const responses = remember('responseOfRequest', () => new AsyncLocalStorage<ServerResponse>());

/** Stores the response of each request in an AsyncLocalStorage. Called once, when the server starts. */
export function rememberResponses(): void {
  subscribe('http.server.request.start', (message) => {
    responses.enterWith((message as { response: ServerResponse }).response);
  });
}

/** Runs what answers a request that did not come over a connection, with its response in the AsyncLocalStorage. */
export const withResponse = <T>(response: ServerResponse, answer: () => T): T => responses.run(response, answer);

/** Returns the id of the request being answered; undefined outside of one. */
export function currentRequestId(): string | undefined {
  const response = responses.getStore();
  return response && requestIdOf(response);
}

const scripted = remember('responsesWithScripts', () => new WeakSet<ServerResponse>());

/** Declares that the page being rendered has a client component: its scripts are sent. Other public pages send none. */
export function keepScripts(): void {
  const response = responses.getStore();
  if (response) scripted.add(response);
}

/** Whether the page of this response declared that it needs its scripts. */
export const keepsScripts = (response: ServerResponse): boolean => scripted.has(response);

/**
 * Sets the status of the current response to 404. Returns false when the request is not known, or headers were sent.
 */
export function answerNotFound(): boolean {
  const response = responses.getStore();
  if (!response || response.headersSent) return false;
  response.statusCode = 404;
  return true;
}

/** Responses during which the database did not answer. */
const withFault = remember('responsesWithDatabaseFault', () => new WeakSet<ServerResponse>());

/** Records that the database did not answer during the current request, so that its response is replaced. */
export function noteDatabaseFault(): void {
  const response = responses.getStore();
  if (response) withFault.add(response);
}

/** Whether the database did not answer while this response was made. */
export const hadDatabaseFault = (response: ServerResponse): boolean => withFault.has(response);

/**
 * Returns a cookie of the request being answered; null when it sent none. What is rendered for all is rendered from a
 * request without cookies (server/front-door.ts).
 */
export function requestCookie(name: string): string | null {
  const cookies = responses.getStore()?.req?.headers.cookie ?? '';
  const found = cookies.split(';').find((each) => each.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1) ?? null;
}

/**
 * The address at the other end of the connection of the request being answered; empty when the request is not known.
 */
export function remoteAddress(): string {
  return responses.getStore()?.req.socket.remoteAddress ?? '';
}
