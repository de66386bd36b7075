import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { contentRevision, onContentRevision } from '@/lib/content-revision';
import { cacheLimits } from '@/lib/limits';
import type { CachedResponse } from './cached-response';
import { cacheControlOf, immutable, isPrivate, isShared, toResponse } from './finish-response';
import { NextChange } from './next-change';
import { type Handle, type RenderRequest, render } from './render';
import type { RenderQueue } from './render-queue';
import { dataHeaders, isData, pathOf } from './request-policy';

/** A page of the site, or a file of the build. */
export type SharedKind = 'page' | 'file';

/** A stored response, and the moment from which it is rendered again. */
export type StoredResponse = { response: CachedResponse; expiresAt: number; isExpired?: true };

/** Why nothing could be rendered, and the id of the request that the render was begun for. */
export type RenderFailure = { code: 'database-unavailable' | 'internal-error'; requestId: string | undefined };

/** A render that several clients may wait for; `pass` when the response is not for everyone. */
type Flight = Promise<StoredResponse | 'pass' | RenderFailure>;

type Options = {
  handle: Handle;
  /** Public origin of the site. */
  siteUrl: string;
  renders: RenderQueue;
};

const isServerError = (status: number): boolean => status >= 500;

const bounded = (maxSize: number) =>
  new LRUCache<string, StoredResponse>({
    maxSize,
    sizeCalculation: ({ response }, key) => response.size + key.length * 2,
  });

/**
 * Responses that everyone gets, in memory, and the renders that make them. A response is rendered from a request of this
 * server, which has nothing of the client but the address, so that no header can change what others get.
 */
export class SharedResponses {
  readonly #handle: Handle;
  readonly #renders: RenderQueue;
  readonly #headers: IncomingHttpHeaders;
  readonly #stores = { page: bounded(cacheLimits.pageBytes), file: bounded(cacheLimits.fileBytes) };
  /** Addresses whose responses are not for everyone, or too large; of the current revision. */
  readonly #passed = new LRUCache<string, true>({ max: 2000 });
  readonly #flights = new Map<string, Flight>();
  readonly #nextChange = new NextChange();

  constructor({ handle, siteUrl, renders }: Options) {
    this.#handle = handle;
    this.#renders = renders;
    const { host, protocol } = new URL(siteUrl);
    this.#headers = { host, 'x-forwarded-proto': protocol.slice(0, -1), 'user-agent': 'front-door' };
    onContentRevision(() => {
      this.#stores.page.clear();
      this.#passed.clear();
      // A render that began before the change continues for the requests that wait for it; later ones don't join it.
      this.#flights.clear();
    });
  }

  /** Number and bytes of what is stored. */
  get statistics(): { responses: number; bytes: number } {
    const { page, file } = this.#stores;
    return { responses: page.size + file.size, bytes: page.calculatedSize + file.calculatedSize };
  }

  get(kind: SharedKind, address: string): StoredResponse | undefined {
    return this.#stores[kind].get(address);
  }

  /** Whether the response of an address is known not to be for everyone. */
  isPassed(address: string): boolean {
    return this.#passed.has(address);
  }

  /** The render of an address that is under way, if any. */
  underWay(address: string): Flight | undefined {
    return this.#flights.get(address);
  }

  /** Counts the bytes of a response again, as long as it is stored: it has been compressed once more. */
  measureAgain(kind: SharedKind, address: string, stored: StoredResponse): void {
    const store = this.#stores[kind];
    // A new object: lru-cache measures new values only.
    if (store.peek(address)?.response === stored.response) store.set(address, { ...stored });
  }

  /**
   * Begins a render that all clients who ask meanwhile wait for.
   *
   * @param client whose request causes it, as limits count it
   */
  begin(kind: SharedKind, address: string, client: string, requestId: string | undefined): Flight {
    const rendering = this.#renders.run(kind, client, () => this.#render(kind, address, requestId));
    const flight: Flight = rendering
      .then((result) => result ?? this.#afterFailure(kind, address, { code: 'database-unavailable', requestId }))
      .finally(() => {
        if (this.#flights.get(address) === flight) this.#flights.delete(address);
      });
    this.#flights.set(address, flight);
    return flight;
  }

  async #render(kind: SharedKind, address: string, requestId: string | undefined): Flight {
    const revision = contentRevision();
    const began = Date.now();
    const isFile = kind === 'file';
    const request: RenderRequest = {
      url: address,
      // What fails is answered with a page where there is one.
      headers: { ...this.#headers, accept: isData(pathOf(address)) ? '*/*' : 'text/html,*/*' },
      requestId,
    };
    const maxBytes = isFile ? cacheLimits.maxFileBytes : cacheLimits.maxBodyBytes;
    const [rendered, nextChange] = await Promise.all([
      render(this.#handle, request, maxBytes, this.#renders),
      isFile ? Number.POSITIVE_INFINITY : this.#nextChange.after(began, revision),
    ]);
    if (rendered?.hadDatabaseFault)
      return this.#afterFailure(kind, address, { code: 'database-unavailable', requestId });
    if (rendered?.status === 500) return this.#afterFailure(kind, address, { code: 'internal-error', requestId });
    if (rendered && isServerError(rendered.status)) {
      // It is a page of its own.
      return this.#afterFailure(kind, address, { response: toResponse(rendered, isPrivate), expiresAt: 0 });
    }
    if (!rendered || !isShared(rendered, pathOf(address)) || (isFile && rendered.status !== 200)) {
      if (revision === contentRevision()) this.#passed.set(address, true);
      return 'pass';
    }
    const lifetime = rendered.status === 200 ? cacheLimits.lifetimeMs : cacheLimits.notFoundLifetimeMs;
    const stored: StoredResponse = {
      response: toResponse(rendered, isFile ? immutable : cacheControlOf(rendered, address), dataHeaders(address)),
      expiresAt: isFile ? Number.POSITIVE_INFINITY : Math.min(began + lifetime, nextChange),
    };
    // It may lack what was published meanwhile: only the requests that wait get it.
    if (isFile || revision === contentRevision()) this.#stores[kind].set(address, stored);
    return stored;
  }

  /** While the database is away, an expired response of the current revision is better than none. */
  #afterFailure<T>(kind: SharedKind, address: string, failure: T): StoredResponse | T {
    const store = this.#stores[kind];
    const expired = store.get(address);
    if (expired && expired.response.status === 200) {
      store.set(address, { ...expired, expiresAt: Date.now() + cacheLimits.failureLifetimeMs });
      return { ...expired, isExpired: true };
    }
    return failure;
  }
}
