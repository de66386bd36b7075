import type { IncomingMessage, ServerResponse } from 'node:http';
import { serverLimits } from '@/lib/limits';
import { requestIdOf, sendRequestId } from '@/lib/request-id';
import { acceptedEncoding } from './accepted-encoding';
import { isDatabaseAway } from './database-ping';
import { isPrivate, toResponse } from './finish-response';
import { type Handle, render } from './render';
import { RenderQueue, type RenderRefusal } from './render-queue';
import {
  hasCredentials,
  isPanel,
  kindOf,
  pathOf,
  preflightHeaders,
  setDataHeaders,
  sharedAddress,
} from './request-policy';
import { noncePolicy, noScriptPolicy } from './security-policy';
import { keepPrivate, sendEncoded } from './send-response';
import { type RenderFailure, type SharedKind, SharedResponses, type StoredResponse } from './shared-responses';

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

/** Answers requests from finished responses in memory (`SharedResponses`), and the rest with Next. */
export class FrontDoor {
  readonly #options: Options;
  readonly #renders: RenderQueue;
  readonly #shared: SharedResponses;

  constructor(options: Options) {
    this.#options = options;
    this.#renders = new RenderQueue(options.takeRender, isDatabaseAway);
    this.#shared = new SharedResponses({ ...options, renders: this.#renders });
  }

  /** Sizes of the cache, for metrics. */
  get statistics(): { responses: number; bytes: number; renders: number; waiting: number } {
    return { ...this.#shared.statistics, ...this.#renders.statistics };
  }

  /** Answers a request. Resolves with what became of it, once the response is handed over. */
  answer(request: IncomingMessage, response: ServerResponse): CacheOutcome | Promise<CacheOutcome> {
    // Next takes the nonce of its scripts from it.
    delete request.headers['content-security-policy'];
    const preflight = preflightHeaders(request);
    if (preflight) {
      response.writeHead(204, preflight).end();
      return 'direct';
    }
    const url = request.url ?? '/';
    const kind = kindOf(request);
    if (kind === 'page') return this.#admit(request, response) ?? this.#answerPrivatePage(request, response);
    if (kind === 'direct') return this.#admit(request, response) ?? this.#answerDirectly(request, response, 'direct');
    if (kind === 'static') return this.#answerShared(request, response, 'file', pathOf(url), false);
    const { address, isShortened } = sharedAddress(url);
    return this.#answerShared(request, response, 'page', address, isShortened);
  }

  #answerShared(
    request: IncomingMessage,
    response: ServerResponse,
    kind: SharedKind,
    address: string,
    isShortened: boolean,
  ): CacheOutcome | Promise<CacheOutcome> {
    const stored = this.#shared.get(kind, address);
    // What was left out of the query may choose a redirect where there is no page.
    if (stored && isShortened && stored.response.status !== 200) {
      return this.#admit(request, response) ?? this.#answerPrivatePage(request, response);
    }
    if (stored && stored.expiresAt > Date.now()) {
      this.#send(request, response, kind, address, stored);
      return 'hit';
    }
    if (this.#shared.isPassed(address))
      return this.#admit(request, response) ?? this.#answerPrivately(request, response);
    return this.#answerMiss(request, response, kind, address, isShortened);
  }

  async #answerMiss(
    request: IncomingMessage,
    response: ServerResponse,
    kind: SharedKind,
    address: string,
    isShortened: boolean,
  ): Promise<CacheOutcome> {
    const client = this.#options.clientOf(request);
    const joined = this.#shared.underWay(address);
    if (!joined) {
      const refused = this.#renders.admit(kind, client);
      const stored = this.#shared.get(kind, address);
      // Of the current content, only older than it should be.
      if (refused && stored?.response.status === 200) {
        this.#send(request, response, kind, address, stored);
        return 'stale';
      }
      if (refused) return this.#sendRefusal(request, response, refused);
    }
    const stored = await (joined ?? this.#shared.begin(kind, address, client, requestIdOf(response)));
    if (stored !== 'pass' && 'code' in stored) return this.#sendFailure(request, response, stored);
    if (stored === 'pass' || (isShortened && stored.response.status !== 200)) {
      // Who began the render was counted by then.
      return (joined && this.#admit(request, response)) ?? this.#answerPrivately(request, response);
    }
    this.#send(request, response, kind, address, stored);
    if (stored.response.status >= 500) return 'failed';
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

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    kind: SharedKind,
    address: string,
    stored: StoredResponse,
  ): void {
    const onEncoded = () => this.#shared.measureAgain(kind, address, stored);
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
      render(this.#options.handle, own, Number.POSITIVE_INFINITY, this.#renders),
    );
    // The database is away: there is no bound of its size.
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
