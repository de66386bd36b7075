import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

/**
 * One update for all who ask for it at the same time. Callers during an update wait for one next update together: the
 * running one may have begun before what they search was saved.
 */
export class SharedUpdate<Argument, Result> {
  #running: Promise<Result> | null = null;
  #next: Promise<Result> | null = null;
  /** How many searches wait for the result. */
  #waiting = 0;

  constructor(readonly update: (argument: Argument) => Promise<Result>) {}

  /** Updates for a search, which waits for it. */
  async run(argument: Argument): Promise<Result> {
    this.#waiting += 1;
    try {
      return await this.runInBackground(argument);
    } finally {
      this.#waiting -= 1;
    }
  }

  /** The same, at half speed as long as no search waits for it. */
  runInBackground(argument: Argument): Promise<Result> {
    if (!this.#running) {
      this.#running = this.update(argument).finally(() => {
        this.#running = null;
      });
      return this.#running;
    }
    this.#next ??= Promise.allSettled([this.#running]).then(() => {
      this.#next = null;
      return this.runInBackground(argument);
    });
    return this.#next;
  }

  /**
   * Lets the process handle other requests after a slice of an update. A site of ten thousand events fills its index for
   * half a minute after the start, while readers want pages.
   *
   * @param start when the slice began, by `performance.now()`
   */
  async rest(start: number): Promise<void> {
    await (this.#waiting > 0 ? nextTurn() : wait(performance.now() - start));
  }
}
