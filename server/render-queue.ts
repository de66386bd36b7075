import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { cacheLimits, serverLimits } from '@/lib/limits';

/** Whom a render is for: all who read a page, all who load a file of the build, or one client. */
export type RenderKind = 'page' | 'file' | 'private';

/** Why a client may cause no further render now, and after how long another try makes sense. */
export type RenderRefusal = { code: 'too-many-requests' | 'server-busy'; waitMs: number };

/**
 * Bounds how many responses are rendered at once, how many wait, and how many a client causes. Each kind has a queue of
 * its own: files of the build and pages for one client do not wait behind the pages that all wait for.
 */
export class RenderQueue {
  readonly #takeRender: (client: string) => number;
  readonly #isDatabaseAway: () => Promise<boolean>;
  readonly #queues = {
    page: pLimit(cacheLimits.maxRenders),
    file: pLimit(cacheLimits.maxRenders),
    private: pLimit(cacheLimits.maxRenders),
  };
  /** How many renders each client has caused that have not ended. */
  readonly #rendersOf = new Map<string, number>();
  #cancellations = 0;
  /** Until when no further render begins. */
  #rest: Promise<unknown> = Promise.resolve();

  /**
   * @param takeRender counts a render caused by a client; returns the milliseconds it has to wait, 0 when it may go on
   * @param isDatabaseAway asked while a render takes long
   */
  constructor(takeRender: (client: string) => number, isDatabaseAway: () => Promise<boolean>) {
    this.#takeRender = takeRender;
    this.#isDatabaseAway = isDatabaseAway;
  }

  /** Numbers of shared pages that are being rendered, and that wait for it. */
  get statistics(): { renders: number; waiting: number } {
    const { activeCount, pendingCount } = this.#queues.page;
    return { renders: activeCount, waiting: pendingCount };
  }

  /**
   * Counts a render that a client is about to cause. Returns why it may not: it has caused too many in a minute or at
   * once, or too many wait; null when it may.
   */
  admit(kind: RenderKind, client: string): RenderRefusal | null {
    if (this.#queues[kind].pendingCount >= cacheLimits.maxWaitingRenders) {
      return { code: 'server-busy', waitMs: cacheLimits.busyRetryMs };
    }
    if ((this.#rendersOf.get(client) ?? 0) >= cacheLimits.maxRendersPerClient) {
      return { code: 'too-many-requests', waitMs: cacheLimits.busyRetryMs };
    }
    const waitMs = this.#takeRender(client);
    return waitMs > 0 ? { code: 'too-many-requests', waitMs } : null;
  }

  /**
   * Lets no page that waits now be rendered, since the database did not answer the one before: each would wait for it
   * again, four at a time, and the last for minutes. What comes later tries it again.
   */
  cancelWaiting(): void {
    this.#cancellations += 1;
  }

  /**
   * Runs a render as soon as fewer than the limit run, and counts it for its client until it has ended.
   *
   * @returns null when it was cancelled while it waited, or when the database stopped answering meanwhile
   */
  async run<T>(kind: RenderKind, client: string, render: () => Promise<T>): Promise<T | null> {
    const before = this.#cancellations;
    // Files of the build need no database.
    const isCancelled = () => kind !== 'file' && this.#cancellations > before;
    this.#rendersOf.set(client, (this.#rendersOf.get(client) ?? 0) + 1);
    try {
      return await this.#queues[kind](async () => {
        if (kind === 'file') return render();
        await this.#takeTurn();
        return isCancelled() ? null : this.#whileDatabaseAnswers(render());
      });
    } finally {
      const left = (this.#rendersOf.get(client) ?? 1) - 1;
      if (left > 0) this.#rendersOf.set(client, left);
      else this.#rendersOf.delete(client);
    }
  }

  /**
   * Waits for a render. A database that hangs, instead of refusing, fails the query only after a quarter of a minute: so
   * a render that takes long is given up as soon as the database does not answer another read either. It then goes on
   * by itself, and its result is dropped.
   *
   * @returns null when the database is away
   */
  async #whileDatabaseAnswers<T>(rendering: Promise<T>): Promise<T | null> {
    const end = new AbortController();
    const away = async (): Promise<null> => {
      do await wait(serverLimits.slowRenderMs, undefined, { signal: end.signal });
      while (!(await this.#isDatabaseAway()));
      this.cancelWaiting();
      return null;
    };
    try {
      return await Promise.race([rendering, away()]);
    } finally {
      end.abort();
    }
  }

  /**
   * Waits until another render may begin, and has one that waits begin later, by half of what this takes the event loop.
   * SQLite answers at once, so a render mostly takes one turn of the loop, tens of milliseconds long; one right after the
   * other, they would leave a turn to what is answered from memory, which is one request of each connection.
   */
  async #takeTurn(): Promise<void> {
    // A client that asks for one page after the other need not wait.
    const { page, private: own } = this.#queues;
    const isAlone = page.activeCount + page.pendingCount + own.activeCount + own.pendingCount === 1;
    const before = isAlone ? undefined : this.#rest;
    let end: () => void = () => undefined;
    this.#rest = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    const start = performance.now();
    nextTurn()
      .then(() => wait((performance.now() - start) / 2))
      .finally(end);
  }
}
