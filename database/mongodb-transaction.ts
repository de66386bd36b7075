import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { DatabaseBusyError, NotSavedError, SavedElsewhereError } from './errors';
import { isUnavailable, lockTimeout, noSuchTransaction, writeConflict } from './faults';
import { type HeldLock, Transaction } from './transaction';
import type { Release, WriteLock } from './write-lock';

type MongoSession = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>;

/**
 * One transaction of MongoDB. It waits for the write lock of this process, since Payload never retries a write
 * conflict; a conflict with another process is reported as "saved elsewhere".
 */
export class MongoTransaction extends Transaction {
  readonly #adapter: MongooseAdapter;
  readonly #writeLock: WriteLock;
  /** Whether one of its steps was refused: MongoDB has then rolled it back. */
  #wasRefused = false;

  constructor(adapter: MongooseAdapter, writeLock: WriteLock) {
    super();
    this.#adapter = adapter;
    this.#writeLock = writeLock;
  }

  override read<Result>(run: () => Promise<Result>): Promise<Result> {
    return this.#step(run);
  }

  override write<Result>(run: () => Promise<Result>): Promise<Result> {
    return this.#step(run);
  }

  protected override async acquireLock(): Promise<HeldLock> {
    const release = await this.#writeLock.acquire();
    const session = this.#startSession(release);
    const end = async (finish: () => Promise<unknown>) => {
      try {
        await finish();
      } finally {
        release();
        await session.endSession();
      }
    };
    return {
      commit: () => end(() => this.#withReason(() => session.commitTransaction())),
      rollback: () => end(() => session.abortTransaction()),
    };
  }

  #startSession(release: Release): MongoSession {
    let session: MongoSession;
    try {
      session = this.#adapter.connection.getClient().startSession();
    } catch (error) {
      release();
      throw error;
    }
    // What is read is what was stored when it began; what is stored survives the loss of the primary server.
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    // Here Payload's operations look for it; they need no more than the driver's session.
    this.#adapter.sessions[this.id] = session as MongooseAdapter['sessions'][string];
    return session;
  }

  /** One operation at a time: a session of MongoDB can't run two. */
  #step<Result>(run: () => Promise<Result>): Promise<Result> {
    return this.inOrder(async () => {
      await this.begin();
      return this.#withReason(run);
    });
  }

  /**
   * Steps after a refused one fail with its reason: MongoDB only says, as in a failover, that the transaction does not
   * exist.
   */
  async #withReason<Result>(run: () => Promise<Result>): Promise<Result> {
    try {
      return await withConflictErrors(run);
    } catch (error) {
      if (this.#wasRefused && codeOf(error) === noSuchTransaction) throw new NotSavedError('one of its steps failed.');
      this.#wasRefused ||= !isUnavailable(error);
      throw error;
    }
  }
}

async function withConflictErrors<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === writeConflict) throw new SavedElsewhereError({ cause });
    if (code === lockTimeout) throw new DatabaseBusyError('it is being reorganised.', { cause });
    throw cause;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
