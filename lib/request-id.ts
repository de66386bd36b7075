import type { ServerResponse } from 'node:http';

/** In the registry of symbols, since Next's bundles have copies of this module. */
const key = Symbol.for('site.requestId');

type Identified = ServerResponse & { [key]?: string };

/** Sets the id of the request that a response answers. */
export function setRequestId(response: ServerResponse, id: string): void {
  (response as Identified)[key] = id;
}

/** Sends the id with the response, so that a client can report it. */
export function sendRequestId(response: ServerResponse): void {
  const id = requestIdOf(response);
  if (id) response.setHeader('X-Request-Id', id);
}

/** Returns the id of the request that a response answers; undefined where the server gave it none. */
export const requestIdOf = (response: ServerResponse): string | undefined => (response as Identified)[key];
