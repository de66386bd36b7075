import { DatabaseBusyError } from './errors';

/** Gives the turn back. Calling it again does nothing. */
export type Release = () => void;

interface WriteQueueOptions {
  /** How long a writer waits for its turn, in milliseconds. */
  waitLimit: number;
  /** Called when a writer gave up waiting: the moment to look at who holds the turn. */
  onTimeout?: () => void;
}

/**
 * One writer at a time, in order of arrival. Both databases need it: SQLite has one writer, and Payload never retries a
 * write conflict of MongoDB.
 */
export class WriteQueue {
  readonly #waiting: Array<() => void> = [];
  readonly #options: WriteQueueOptions;
  #held = false;

  constructor(options: WriteQueueOptions) {
    this.#options = options;
  }

  /** Resolves when it is the caller's turn; throws DatabaseBusyError when it does not come within the limit. */
  async acquire(): Promise<Release> {
    if (this.#held) await this.#wait();
    this.#held = true;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      // The turn passes straight to the next writer: `held` stays true, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#held = false;
    };
  }

  #wait(): Promise<void> {
    const { waitLimit, onTimeout } = this.#options;
    return new Promise((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        const seconds = waitLimit / 1000;
        reject(new DatabaseBusyError(`another save did not finish within ${seconds} s.`));
        onTimeout?.();
      }, waitLimit);
      this.#waiting.push(turn);
    });
  }
}
