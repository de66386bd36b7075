import { randomUUID } from 'node:crypto';
import { APIError } from 'payload';
import { NotSavedError } from './errors';

/** The write lock, from the beginning of a transaction until one of these two, which release it. */
export interface HeldLock {
  /** Stores everything, or throws and stores nothing. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * One transaction, on either database. It takes the write lock at its first step, not before: Payload begins
 * transactions that it may not use, and "forgot password" writes outside of its own before it uses it.
 */
export abstract class Transaction {
  readonly id: string = randomUUID();
  #lock: Promise<HeldLock> | undefined;
  /** Why no more writes are accepted, once it has ended. */
  #ended: string | undefined;
  #lastUsed = Date.now();
  #lastStep: Promise<unknown> = Promise.resolve();

  /** Waits for the write lock and begins. Throws DatabaseBusyError when the lock is not free in time. */
  protected abstract acquireLock(): Promise<HeldLock>;

  /** Runs one of Payload's reads inside the transaction. */
  abstract read<Result>(run: () => Promise<Result>): Promise<Result>;

  /** Runs one of Payload's writes inside the transaction. */
  abstract write<Result>(run: () => Promise<Result>): Promise<Result>;

  /** Milliseconds since the last step began; undefined while it does not hold the write lock. */
  get idle(): number | undefined {
    return this.#lock && !this.#ended ? Date.now() - this.#lastUsed : undefined;
  }

  /**
   * Takes the write lock, once. Throws NotSavedError after the end: a late step must not become part of another
   * transaction.
   */
  async begin(): Promise<void> {
    this.#throwIfEnded();
    this.#lock ??= this.acquireLock();
    await this.#lock;
    this.#throwIfEnded();
    this.#lastUsed = Date.now();
  }

  /** Stores everything, or throws NotSavedError and stores nothing. */
  async commit(): Promise<void> {
    await this.inOrder(async () => {
      this.#throwIfEnded();
      this.#ended = 'it had already been saved.';
      const heldLock = await this.#lock;
      try {
        await heldLock?.commit();
      } catch (cause) {
        if (cause instanceof APIError) throw cause;
        this.#ended = 'the database could not store it.';
        throw new NotSavedError(this.#ended, { cause });
      }
    });
  }

  /** Rolls back, after the running step. */
  async rollback(): Promise<void> {
    await this.inOrder(() => this.abandon('one of its steps failed.'));
  }

  /** Rolls back at once, without waiting for a step that may never end. */
  async abandon(reason: string): Promise<void> {
    if (this.#ended) return;
    this.#ended = reason;
    if (!this.#lock) return;
    const [heldLock] = await Promise.allSettled([this.#lock]);
    if (heldLock.status === 'fulfilled') await heldLock.value.rollback();
  }

  /** Steps run one after the other, so that none is half done when another begins or when all of it is stored. */
  protected inOrder<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.#lastStep.then(step);
    this.#lastStep = Promise.allSettled([result]);
    return result;
  }

  #throwIfEnded(): void {
    if (this.#ended) throw new NotSavedError(this.#ended);
  }
}
