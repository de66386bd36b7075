import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** Answer of an address: a status, or why there was none. */
export type Answer = { status: number; location?: string | undefined } | { failure: Failure };
export type Failure = 'no-site' | 'no-answer' | 'unsafe' | 'inner' | 'busy';

export type RequestOptions = {
  userAgent: string;
  /** In milliseconds, for the whole answer. */
  timeout: number;
  /** Private addresses that may be requested. */
  allowed: BlockList;
};

/** The host name resolves to an address of a private network. */
class InnerAddress extends Error {
  readonly code = 'INNER_ADDRESS';
}

/**
 * Requests one address, without following redirects or reading the body. The resolved IP address is checked when the
 * connection is made, so that it can't change in between (DNS rebinding).
 */
export function sendRequest(
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, timeout, allowed }: RequestOptions,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host, allowed)) return Promise.resolve({ failure: 'inner' });
  const checkedLookup: LookupFunction = (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const open = addresses.filter(({ address }) => isPublicAddress(address, allowed));
      const [first] = open;
      // A name that resolves to both is refused, too.
      if (!first || open.length < addresses.length) return callback(new InnerAddress(), '', 0);
      return options.all ? callback(null, open) : callback(null, first.address, first.family);
    });
  };
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent: false,
      lookup: checkedLookup,
      signal: AbortSignal.timeout(timeout),
      headers: { 'User-Agent': userAgent, Accept: '*/*', Connection: 'close' },
      maxHeaderSize: 32 * 1024,
    });
    request.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on('error', (error: NodeJS.ErrnoException) => resolve({ failure: failureOf(error) }));
    request.end();
  });
}

function failureOf({ code = '' }: NodeJS.ErrnoException): Failure {
  if (code === 'INNER_ADDRESS') return 'inner';
  if (code === 'ENOTFOUND') return 'no-site';
  // A temporary failure of the resolver: inconclusive.
  if (code === 'EAI_AGAIN') return 'busy';
  if (/CERT|SSL|TLS|SIGNATURE|ALTNAME/.test(code)) return 'unsafe';
  return 'no-answer';
}
