import type { ServerResponse } from 'node:http';
import { remember } from './remember';

/** By response; one map for the process, since Next's bundles have copies of this module. */
const ids = remember('requestIds', () => new WeakMap<ServerResponse, string>());

/** Sets the id of the request that a response answers. */
export function setRequestId(response: ServerResponse, id: string): void {
  ids.set(response, id);
}

/** Sends the id with the response, so that a client can report it. */
export function sendRequestId(response: ServerResponse): void {
  const id = requestIdOf(response);
  if (id) response.setHeader('X-Request-Id', id);
}

/** Returns the id of the request that a response answers; undefined where the server gave it none. */
export const requestIdOf = (response: ServerResponse): string | undefined => ids.get(response);
