import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import compressible from 'compressible';
import etag from 'etag';

export type Encoding = 'br' | 'gzip' | 'identity';

/** One encoding of a response, ready to be sent: its headers as Node's `writeHead` takes them, names and values in turn. */
export type EncodedResponse = { body: Buffer; etag: string; headers: string[] };

/** Headers that belong to one connection, or that are set here. */
const replacedHeaders = new Set([
  'accept-ch',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'critical-ch',
  'date',
  'etag',
  'keep-alive',
  'link',
  'transfer-encoding',
  'vary',
  'x-powered-by',
  'x-request-id',
]);

/** Below this size, compressed bytes are hardly fewer. */
const minCompressedBytes = 600;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Options = {
  status: number;
  /** Headers of the rendered response. */
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** The Cache-Control to send. */
  cacheControl: string;
  /** Further headers, which replace those of the rendered response. */
  extra?: Readonly<Record<string, string>>;
};

/** Header names and values in turn, without those that are replaced. */
function keptHeaders(headers: OutgoingHttpHeaders, extra: Readonly<Record<string, string>>): string[] {
  const names = new Set(Object.keys(extra).map((name) => name.toLowerCase()));
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined && !replacedHeaders.has(name) && !name.startsWith('x-nextjs-') && !names.has(name),
  );
  return [...kept, ...Object.entries(extra)].flatMap(([name, value]) =>
    [value].flat().flatMap((each) => [name, String(each)]),
  );
}

/**
 * A finished response, in the encodings that were asked for: each is compressed once, the first time. Its strong ETag
 * is that of the bytes, one for each encoding (RFC 9110, 8.8.3).
 */
export class CachedResponse {
  readonly status: number;
  readonly #headers: string[];
  readonly #isCompressible: boolean;
  readonly #encoded = new Map<Encoding, EncodedResponse>();
  readonly #compressing = new Map<Encoding, Promise<EncodedResponse>>();

  constructor({ status, headers, body, cacheControl, extra = {} }: Options) {
    this.status = status;
    const type = String(headers['content-type'] ?? '');
    this.#isCompressible = body.length >= minCompressedBytes && compressible(type) === true;
    this.#headers = [...keptHeaders(headers, extra), 'Cache-Control', cacheControl];
    if (this.#isCompressible) this.#headers.push('Vary', 'Accept-Encoding');
    this.#encoded.set('identity', this.#encode('identity', body));
  }

  /** Bytes of all encodings together, with an allowance for the headers. */
  get size(): number {
    let size = 2048;
    for (const { body } of this.#encoded.values()) size += body.length;
    return size;
  }

  /**
   * The response in an encoding, at once where there are its bytes.
   *
   * @param onEncoded called when the response has grown by an encoding
   */
  get(encoding: Encoding, onEncoded: () => void): EncodedResponse | Promise<EncodedResponse> {
    const wanted = this.#isCompressible ? encoding : 'identity';
    return this.#encoded.get(wanted) ?? this.#compressOnce(wanted, onEncoded);
  }

  #compressOnce(encoding: Encoding, onEncoded: () => void): Promise<EncodedResponse> {
    const running = this.#compressing.get(encoding);
    if (running) return running;
    const started = this.#compress(encoding)
      .then((encoded) => {
        this.#encoded.set(encoding, encoded);
        onEncoded();
        return encoded;
      })
      .finally(() => this.#compressing.delete(encoding));
    this.#compressing.set(encoding, started);
    return started;
  }

  async #compress(encoding: Encoding): Promise<EncodedResponse> {
    const { body } = this.#identity;
    const compressed =
      encoding === 'br'
        ? await brotli(body, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
          })
        : await zip(body, { level: 6 });
    // Small results of zlib are slices of a larger buffer, which would stay in memory with them.
    const own = Buffer.allocUnsafeSlow(compressed.length);
    compressed.copy(own);
    return this.#encode(encoding, own);
  }

  get #identity(): EncodedResponse {
    // Set by the constructor.
    return this.#encoded.get('identity') as EncodedResponse;
  }

  #encode(encoding: Encoding, body: Buffer): EncodedResponse {
    const tag = encoding === 'identity' ? etag(body) : this.#identity.etag.replace(/"$/, `-${encoding}"`);
    const headers = [...this.#headers];
    if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
    headers.push('ETag', tag, 'Content-Length', String(body.length));
    return { body, etag: tag, headers };
  }
}
