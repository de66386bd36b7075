import { DatabaseBusyError } from './errors';

/** Releases the lock. Calling it again does nothing. */
export type Release = () => void;

interface WriteLockOptions {
  /** How long a writer waits for the lock, in milliseconds. */
  waitLimit: number;
  /** Called when a writer gave up waiting: the moment to check who holds the lock. */
  onTimeout?: () => void;
}

/**
 * A lock for one writer at a time, in order of arrival. Both databases need it: SQLite has one writer, and Payload
 * never retries a write conflict of MongoDB.
 */
export class WriteLock {
  readonly #waiting: Array<() => void> = [];
  readonly #options: WriteLockOptions;
  #held = false;

  constructor(options: WriteLockOptions) {
    this.#options = options;
  }

  /** Resolves when the caller has the lock; throws DatabaseBusyError when it is not free within the limit. */
  async acquire(): Promise<Release> {
    if (this.#held) await this.#wait();
    this.#held = true;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      // The lock passes directly to the next writer: `held` stays true, so that no other writer gets in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#held = false;
    };
  }

  #wait(): Promise<void> {
    const { waitLimit, onTimeout } = this.#options;
    return new Promise((resolve, reject) => {
      const giveLock = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(giveLock), 1);
        const seconds = waitLimit / 1000;
        reject(new DatabaseBusyError(`another save did not finish within ${seconds} s.`));
        onTimeout?.();
      }, waitLimit);
      this.#waiting.push(giveLock);
    });
  }
}
