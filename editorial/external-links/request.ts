import { lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
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
  /** Kinds of content that are wanted; any without it. */
  accept?: string;
};

/** What is sent with a POST. */
export type Message = { body: string; headers: Readonly<Record<string, string>> };

/** Content of an address, or why it was not read. */
export type Content =
  | { status: number; location: string | undefined; type: string; body: Buffer }
  | { failure: Failure | 'too-large' };

/** The host name resolves to an address of a private network. */
class InnerAddress extends Error {
  readonly code = 'INNER_ADDRESS';
}

/** Looks up a host name, and accepts only addresses that may be requested. */
const lookupWithin =
  (allowed: BlockList): LookupFunction =>
  (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const open = addresses.filter(({ address }) => isPublicAddress(address, allowed));
      const [first] = open;
      // A name that resolves to both is refused, too.
      if (!first || open.length < addresses.length) return callback(new InnerAddress(), '', 0);
      return options.all ? callback(null, open) : callback(null, first.address, first.family);
    });
  };

/**
 * Begins a request to one address, without following redirects. The resolved IP address is checked when the connection is
 * made, so that it can't change in between (DNS rebinding).
 *
 * @param read takes the response; what it answers is the result
 */
function begin<T>(
  url: URL,
  method: 'HEAD' | 'GET' | 'POST',
  { userAgent, timeout, allowed, accept = '*/*' }: RequestOptions,
  read: (response: IncomingMessage) => T | Promise<T>,
  message?: Message,
): Promise<T | { failure: Failure }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host, allowed)) return Promise.resolve({ failure: 'inner' });
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ failure: failureOf(error) });
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      agent: false,
      lookup: lookupWithin(allowed),
      signal: AbortSignal.timeout(timeout),
      headers: { ...message?.headers, 'User-Agent': userAgent, Accept: accept, Connection: 'close' },
      maxHeaderSize: 32 * 1024,
    });
    request.on('response', (response) => {
      Promise.resolve(read(response))
        .then(resolve, fail)
        .finally(() => response.destroy());
    });
    request.on('error', fail);
    request.end(message?.body);
  });
}

/** Requests one address, without following redirects or reading the body. */
export const sendRequest = (url: URL, method: 'HEAD' | 'GET', options: RequestOptions): Promise<Answer> =>
  begin(url, method, options, ({ statusCode, headers }) => ({ status: statusCode ?? 0, location: headers.location }));

/** Sends a message to an address, without following redirects or reading the body of the answer. */
export const postMessage = (url: URL, message: Message, options: RequestOptions): Promise<Answer> =>
  begin(
    url,
    'POST',
    options,
    ({ statusCode, headers }) => ({ status: statusCode ?? 0, location: headers.location }),
    message,
  );

/**
 * Returns why an address may not be requested: it is one of a private network, or has none. Every request checks it
 * again.
 */
export function findAddressFailure(url: URL, allowed: BlockList): Promise<Failure | null> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return Promise.resolve(isPublicAddress(host, allowed) ? null : 'inner');
  return new Promise((resolve) => {
    lookupWithin(allowed)(host, { all: true }, (error) => resolve(error && failureOf(error)));
  });
}

/**
 * Reads what an address answers, without following redirects.
 *
 * @param maxBytes a longer answer is given up as soon as it is known to be longer
 */
export const readContent = (url: URL, maxBytes: number, options: RequestOptions): Promise<Content> =>
  begin(url, 'GET', options, async (response): Promise<Content> => {
    const { statusCode: status = 0, headers } = response;
    const about = { status, location: headers.location, type: headers['content-type'] ?? '' };
    if (status !== 200) return { ...about, body: Buffer.alloc(0) };
    const chunks: Buffer[] = [];
    let bytes = 0;
    if (Number(headers['content-length']) > maxBytes) return { failure: 'too-large' };
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) return { failure: 'too-large' };
      chunks.push(chunk);
    }
    return { ...about, body: Buffer.concat(chunks) };
  });

function failureOf({ code = '' }: NodeJS.ErrnoException): Failure {
  if (code === 'INNER_ADDRESS') return 'inner';
  if (code === 'ENOTFOUND') return 'no-site';
  // A temporary failure of the resolver: inconclusive.
  if (code === 'EAI_AGAIN') return 'busy';
  if (/CERT|SSL|TLS|SIGNATURE|ALTNAME/.test(code)) return 'unsafe';
  return 'no-answer';
}
