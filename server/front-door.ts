import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { contentRevision, nextContentChange, onContentRevision } from '@/lib/content-revision';
import { cacheLimits, serverLimits } from '@/lib/limits';
import { requestIdOf, sendRequestId } from '@/lib/request-id';
import { acceptedEncoding } from './accepted-encoding';
import type { CachedResponse } from './cached-response';
import { cacheControlOf, immutable, isPrivate, isShared, toResponse } from './finish-response';
import { type Handle, type Rendered, type RenderRequest, render } from './render';
import { RenderQueue, type RenderRefusal } from './render-queue';
import {
  dataHeaders,
  hasCredentials,
  isData,
  isPanel,
  kindOf,
  pathOf,
  setDataHeaders,
  sharedAddress,
} from './request-policy';
import { noncePolicy, noScriptPolicy } from './security-policy';
import { keepPrivate, sendEncoded } from './send-response';

/** What became of a request in the cache. */
export type CacheOutcome = 'hit' | 'joined' | 'miss' | 'stale' | 'failed' | 'private' | 'direct' | 'busy' | 'limited';

type Options = {
  handle: Handle;
  /** Public origin of the site. */
  siteUrl: string;
  /** The client that a request comes from, as limits count it. */
  clientOf: (request: IncomingMessage) => string;
  /** Counts a render caused by a client; returns the milliseconds it has to wait, 0 when it may go on. */
  takeRender: (client: string) => number;
  /** Sends an error response, in the language of the client, with the id by which the log has its cause. */
  refuse: (
    request: IncomingMessage,
    response: ServerResponse,
    code: RenderRefusal['code'] | RenderFailure['code'],
    waitMs: number,
    reference?: string,
  ) => void;
};

/** A stored response, the moment from which it is rendered again, and the content it shows. */
type Stored = { response: CachedResponse; expiresAt: number; isExpired?: true };

/** Why nothing could be rendered, and the id of the request that the render was begun for. */
type RenderFailure = { code: 'database-unavailable' | 'internal-error'; requestId: string | undefined };

/** A render that several clients may wait for; `pass` when the response is not for everyone. */
type Flight = Promise<Stored | 'pass' | RenderFailure>;

const isServerError = (status: number): boolean => status >= 500;

/**
 * Answers requests from finished responses in memory, and the rest with Next. A response is rendered from a request of
 * this server, which has nothing of the client but the address, so that no header can change what others get.
 */
export class FrontDoor {
  readonly #options: Options;
  readonly #pages: LRUCache<string, Stored>;
  readonly #files: LRUCache<string, Stored>;
  /** Addresses whose responses are not for everyone, or too large; of the current revision. */
  readonly #passed = new LRUCache<string, true>({ max: 2000 });
  readonly #flights = new Map<string, Flight>();
  readonly #renders: RenderQueue;
  readonly #headers: IncomingHttpHeaders;
  #nextChange: { revision: number; at: Promise<number> } | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#renders = new RenderQueue(options.takeRender);
    const { host, protocol } = new URL(options.siteUrl);
    this.#headers = { host, 'x-forwarded-proto': protocol.slice(0, -1), 'user-agent': 'front-door' };
    const bounded = (maxSize: number) =>
      new LRUCache<string, Stored>({
        maxSize,
        sizeCalculation: ({ response }, key) => response.size + key.length * 2,
      });
    this.#pages = bounded(cacheLimits.pageBytes);
    this.#files = bounded(cacheLimits.fileBytes);
    onContentRevision(() => {
      this.#pages.clear();
      this.#passed.clear();
      // A render that began before the change continues for the requests that wait for it; later ones don't join it.
      this.#flights.clear();
    });
  }

  /** Sizes of the cache, for metrics. */
  get statistics(): { responses: number; bytes: number; renders: number; waiting: number } {
    return {
      responses: this.#pages.size + this.#files.size,
      bytes: this.#pages.calculatedSize + this.#files.calculatedSize,
      ...this.#renders.statistics,
    };
  }

  /** Answers a request. Resolves with what became of it, once the response is handed over. */
  answer(request: IncomingMessage, response: ServerResponse): CacheOutcome | Promise<CacheOutcome> {
    // Next takes the nonce of its scripts from it.
    delete request.headers['content-security-policy'];
    const url = request.url ?? '/';
    const kind = kindOf(request);
    if (kind === 'page') return this.#admit(request, response) ?? this.#answerPrivatePage(request, response);
    if (kind === 'direct') return this.#admit(request, response) ?? this.#answerDirectly(request, response, 'direct');
    if (kind === 'static') return this.#answerShared(request, response, this.#files, pathOf(url), false);
    const { address, isShortened } = sharedAddress(url);
    return this.#answerShared(request, response, this.#pages, address, isShortened);
  }

  #answerShared(
    request: IncomingMessage,
    response: ServerResponse,
    store: LRUCache<string, Stored>,
    address: string,
    isShortened: boolean,
  ): CacheOutcome | Promise<CacheOutcome> {
    const stored = store.get(address);
    // What was left out of the query may choose a redirect where there is no page.
    if (stored && isShortened && stored.response.status !== 200) {
      return this.#admit(request, response) ?? this.#answerPrivatePage(request, response);
    }
    if (stored && stored.expiresAt > Date.now()) {
      this.#send(request, response, store, address, stored);
      return 'hit';
    }
    if (this.#passed.has(address)) return this.#admit(request, response) ?? this.#answerPrivately(request, response);
    return this.#answerMiss(request, response, store, address, isShortened);
  }

  async #answerMiss(
    request: IncomingMessage,
    response: ServerResponse,
    store: LRUCache<string, Stored>,
    address: string,
    isShortened: boolean,
  ): Promise<CacheOutcome> {
    const joined = this.#flights.get(address);
    if (!joined) {
      const refused = this.#renders.admit(this.#kindOf(store), this.#options.clientOf(request));
      const stored = store.get(address);
      // Of the current content, only older than it should be.
      if (refused && stored?.response.status === 200) {
        this.#send(request, response, store, address, stored);
        return 'stale';
      }
      if (refused) return this.#sendRefusal(request, response, refused);
    }
    const stored = await (joined ?? this.#takeOff(store, address, request, requestIdOf(response)));
    if (stored !== 'pass' && 'code' in stored) return this.#sendFailure(request, response, stored);
    if (stored === 'pass' || (isShortened && stored.response.status !== 200)) {
      // Who began the render was counted by then.
      return (joined && this.#admit(request, response)) ?? this.#answerPrivately(request, response);
    }
    this.#send(request, response, store, address, stored);
    if (isServerError(stored.response.status)) return 'failed';
    if (stored.isExpired) return 'stale';
    return joined ? 'joined' : 'miss';
  }

  /** Those who waited for the same render get its failure each in their own language. */
  #sendFailure(request: IncomingMessage, response: ServerResponse, { code, requestId }: RenderFailure): 'failed' {
    const waitMs = code === 'database-unavailable' ? serverLimits.databaseRetryMs : 0;
    this.#options.refuse(request, response, code, waitMs, requestId);
    return 'failed';
  }

  #sendRefusal(request: IncomingMessage, response: ServerResponse, { code, waitMs }: RenderRefusal): CacheOutcome {
    this.#options.refuse(request, response, code, waitMs);
    return code === 'server-busy' ? 'busy' : 'limited';
  }

  /**
   * Counts a request that no stored response answers, whatever credentials it claims. Sends the refusal and returns its
   * outcome, or null when it may go on. Writes are counted before (server/request-limits.ts).
   */
  #admit(request: IncomingMessage, response: ServerResponse): CacheOutcome | null {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const refused = this.#renders.admit('private', this.#options.clientOf(request));
    return refused && this.#sendRefusal(request, response, refused);
  }

  #kindOf(store: LRUCache<string, Stored>): 'file' | 'page' {
    return store === this.#files ? 'file' : 'page';
  }

  /** Begins a render that all clients who ask meanwhile wait for. */
  #takeOff(
    store: LRUCache<string, Stored>,
    address: string,
    request: IncomingMessage,
    requestId: string | undefined,
  ): Flight {
    const render = () => this.#renderShared(store, address, requestId);
    const rendering = this.#renders.run(this.#kindOf(store), this.#options.clientOf(request), render);
    const flight: Flight = rendering
      .then((result) => result ?? this.#afterFailure(store, address, { code: 'database-unavailable', requestId }))
      .finally(() => {
        if (this.#flights.get(address) === flight) this.#flights.delete(address);
      });
    this.#flights.set(address, flight);
    return flight;
  }

  async #renderShared(store: LRUCache<string, Stored>, address: string, requestId: string | undefined): Flight {
    const revision = contentRevision();
    const began = Date.now();
    const isFile = store === this.#files;
    const [rendered, nextChange] = await Promise.all([
      this.#render(
        {
          url: address,
          // What fails is answered with a page where there is one.
          headers: { ...this.#headers, accept: isData(pathOf(address)) ? '*/*' : 'text/html,*/*' },
          requestId,
        },
        isFile ? cacheLimits.maxFileBytes : cacheLimits.maxBodyBytes,
      ),
      isFile ? Number.POSITIVE_INFINITY : this.#changeAfter(began, revision),
    ]);
    if (rendered?.hadDatabaseFault)
      return this.#afterFailure(store, address, { code: 'database-unavailable', requestId });
    if (rendered?.status === 500) return this.#afterFailure(store, address, { code: 'internal-error', requestId });
    if (rendered && isServerError(rendered.status)) {
      // It is a page of its own.
      return this.#afterFailure(store, address, { response: toResponse(rendered, isPrivate), expiresAt: 0 });
    }
    if (!rendered || !isShared(rendered, pathOf(address)) || (isFile && rendered.status !== 200)) {
      if (revision === contentRevision()) this.#passed.set(address, true);
      return 'pass';
    }
    const lifetime = rendered.status === 200 ? cacheLimits.lifetimeMs : cacheLimits.notFoundLifetimeMs;
    const stored: Stored = {
      response: toResponse(rendered, isFile ? immutable : cacheControlOf(rendered, address), dataHeaders(address)),
      expiresAt: isFile ? Number.POSITIVE_INFINITY : Math.min(began + lifetime, nextChange),
    };
    // It may lack what was published meanwhile: only the requests that wait get it.
    if (isFile || revision === contentRevision()) store.set(address, stored);
    return stored;
  }

  async #render(request: RenderRequest, maxBytes: number): Promise<Rendered | null> {
    const rendered = await render(this.#options.handle, request, maxBytes);
    // Before another one begins.
    if (rendered?.hadDatabaseFault) this.#renders.cancelWaiting();
    return rendered;
  }

  /** While the database is away, an expired response of the current revision is better than none. */
  #afterFailure<T>(store: LRUCache<string, Stored>, address: string, failure: T): Stored | T {
    const expired = store.get(address);
    if (expired && expired.response.status === 200) {
      store.set(address, { ...expired, expiresAt: Date.now() + cacheLimits.failureLifetimeMs });
      return { ...expired, isExpired: true };
    }
    return failure;
  }

  /** The next moment at which public content changes by itself; asked of the database once for each revision. */
  async #changeAfter(now: number, revision: number): Promise<number> {
    const known = this.#nextChange;
    try {
      const at = known?.revision === revision ? await known.at : now;
      if (at > now) return at;
      // The promise is stored: pages that are rendered at the same time ask once.
      const asked = nextContentChange(now);
      this.#nextChange = { revision, at: asked };
      return await asked;
    } catch {
      // The render fails as well, or the database has just come back.
      this.#nextChange = null;
      return now;
    }
  }

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    store: LRUCache<string, Stored>,
    address: string,
    stored: Stored,
  ): void {
    const onEncoded = () => {
      // Counts the bytes again, as long as it is stored. A new object: lru-cache measures new values only.
      if (store.peek(address)?.response === stored.response) store.set(address, { ...stored });
    };
    const encoded = stored.response.get(acceptedEncoding(request), onEncoded);
    if (!(encoded instanceof Promise)) {
      sendEncoded(request, response, stored.response.status, encoded);
      return;
    }
    encoded.then(
      (each) => sendEncoded(request, response, stored.response.status, each),
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** A response for this client only: as a page where the address has one. */
  #answerPrivately(request: IncomingMessage, response: ServerResponse): Promise<CacheOutcome> {
    // The credentials only tell a private page from data.
    const { method, url } = request;
    const kind = kindOf({ method, url, headers: { authorization: '' } });
    return kind === 'page'
      ? this.#answerPrivatePage(request, response)
      : this.#answerDirectly(request, response, 'private');
  }

  /** Renders a page for one client: with everything the client sent, without scripts, and stored nowhere. */
  async #answerPrivatePage(request: IncomingMessage, response: ServerResponse): Promise<CacheOutcome> {
    const { range: _range, 'accept-encoding': _encoding, 'if-none-match': _etag, ...headers } = request.headers;
    const own = {
      url: request.url ?? '/',
      headers,
      remoteAddress: request.socket.remoteAddress,
      requestId: requestIdOf(response),
    };
    const rendered = await this.#renders.run('private', this.#options.clientOf(request), () =>
      this.#render(own, Number.POSITIVE_INFINITY),
    );
    // Cancelled: there is no bound of its size.
    if (!rendered)
      return this.#sendFailure(request, response, { code: 'database-unavailable', requestId: own.requestId });
    const finished = toResponse(rendered, isPrivate);
    const encoded = await finished.get(acceptedEncoding(request), () => undefined);
    sendEncoded(request, response, finished.status, encoded);
    return 'private';
  }

  async #answerDirectly(
    request: IncomingMessage,
    response: ServerResponse,
    outcome: CacheOutcome,
  ): Promise<CacheOutcome> {
    const ofPanel = isPanel(request.url);
    const policy = ofPanel ? noncePolicy() : noScriptPolicy;
    if (ofPanel) request.headers['content-security-policy'] = policy;
    response.setHeader('Content-Security-Policy', policy);
    setDataHeaders(request, response);
    if (hasCredentials(request)) keepPrivate(response);
    sendRequestId(response);
    await this.#options.handle(request, response);
    return outcome;
  }
}
