type Options = {
  /** How many are let through in a window. */
  limit: number;
  windowMs: number;
  /**
   * How many keys are remembered; beyond, the oldest are forgotten, so that memory stays bounded. Keys are to be short.
   */
  maxKeys?: number;
};

/** Counts what each key did in a window of time, in the memory of this process. */
export class RateLimit {
  readonly #options: Required<Options>;
  readonly #windows = new Map<string, { until: number; count: number }>();

  constructor(options: Options) {
    this.#options = { maxKeys: 10_000, ...options };
  }

  /**
   * Counts one more event of this key. Returns the milliseconds until another try makes sense; 0 when it is allowed.
   */
  take(key: string, now = Date.now()): number {
    const { limit, windowMs, maxKeys } = this.#options;
    const existing = this.#windows.get(key);
    const window = existing && existing.until > now ? existing : { until: now + windowMs, count: 0 };
    if (window.count >= limit) return window.until - now;
    window.count += 1;
    // Put back last: the first ones are those whose window ends soonest.
    if (window !== existing) this.#windows.delete(key);
    this.#windows.set(key, window);
    for (const [oldest, { until }] of this.#windows) {
      if (this.#windows.size <= maxKeys && until > now) break;
      this.#windows.delete(oldest);
    }
    return 0;
  }

  /** Whether this key has reached its limit, so that its next event is refused. */
  isSpent(key: string, now = Date.now()): boolean {
    const existing = this.#windows.get(key);
    return existing !== undefined && existing.until > now && existing.count >= this.#options.limit;
  }

  /** What is left to this key, and the milliseconds until its window ends. */
  stateOf(key: string, now = Date.now()): { remaining: number; resetMs: number } {
    const { limit, windowMs } = this.#options;
    const existing = this.#windows.get(key);
    if (!existing || existing.until <= now) return { remaining: limit, resetMs: windowMs };
    return { remaining: Math.max(0, limit - existing.count), resetMs: existing.until - now };
  }

  /** Counts one less event of this key: one that was counted in advance turned out to be allowed. */
  giveBack(key: string): void {
    const existing = this.#windows.get(key);
    if (existing && existing.count > 0) existing.count -= 1;
  }

  /** Clears the count of this key. */
  forget(key: string): void {
    this.#windows.delete(key);
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#windows.size;
  }
}
