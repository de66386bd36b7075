import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { isTrustedProxy } from '@/lib/client-address';

/** Safe in a header, in a log and in HTML. */
const validId = /^[\w.:=-]{8,128}$/;

/** Returns the id of a request: that of the trusted proxy that sent it, or a new one. */
export function findRequestId({ headers, socket }: IncomingMessage, trustedProxies: BlockList): string {
  const id = headers['x-request-id'];
  const isGiven =
    typeof id === 'string' && validId.test(id) && isTrustedProxy(socket.remoteAddress ?? '', trustedProxies);
  return isGiven ? id : randomUUID();
}
