import { LRUCache } from 'lru-cache';
import { type BaseDatabaseAdapter, createLocalReq, isolateObjectProperty } from 'payload';
import { runTransactionEndCallbacks, type TransactionEnd } from '@/lib/transaction-end';
import { DatabaseUnavailableError, DiskFullError, NotSavedError } from './errors';
import { nameFaults } from './faults';
import { isPublicWrite } from './revision';
import { type ChangeRecorder, idOfCreated, idsBefore, type Touched } from './touched';
import type { Transaction } from './transaction';
import { type DatabaseRequest, type Write, wrapOperations } from './transactional-operations';

type TransactionId = Parameters<BaseDatabaseAdapter['commitTransaction']>[0];

interface TransactionsOptions<Kind extends Transaction> {
  create: () => Kind;
  /** Called when the transaction with this id has ended. */
  forget: (id: string) => void;
  /** Whether a write without a transaction (locks, jobs, preferences, the key-value store) gets one of its own. */
  everyWrite: boolean;
  /** How long a transaction may be idle while others wait, in milliseconds. */
  waitLimit: number;
  /** Throws where the disk has no space for a write. */
  checkRoom?: (write: Write) => void;
  /** Called after each commit that may change what the public reads; the save is answered once it resolves. */
  onPublicChange: () => Promise<void> | void;
  /** Records, in the transaction, what its writes change for the public. */
  changes?: ChangeRecorder | undefined;
}

/** More than are open at the same time. */
const maxStoredFaults = 50;

/** Replaces the transactions of a Payload adapter, on either database. */
export class Transactions<Kind extends Transaction> {
  readonly #adapter: BaseDatabaseAdapter;
  readonly #options: TransactionsOptions<Kind>;
  readonly #open = new Map<TransactionId, Kind>();
  /** Open transactions with a write that may change what the public reads. */
  readonly #public = new Set<TransactionId>();
  /** What open transactions have written of what the recorder tracks. */
  readonly #touched = new Map<TransactionId, Touched[]>();
  /** Why the latest transactions were rolled back, where the storage was the reason. */
  readonly #faults = new LRUCache<TransactionId, Error>({ max: maxStoredFaults });

  constructor(adapter: BaseDatabaseAdapter, options: TransactionsOptions<Kind>) {
    this.#adapter = adapter;
    this.#options = options;
    wrapOperations(adapter, {
      read: (req, run) => nameFaults(() => this.#read(req, run)),
      write: (req, run, args) => {
        return this.#rememberFault(req, () =>
          nameFaults(async () => {
            options.checkRoom?.(args);
            return this.#write(req, run, args);
          }),
        );
      },
    });
    this.install();
  }

  /** Sets begin, commit and rollback of the adapter; again when Payload has overwritten them. */
  install(): void {
    this.#adapter.beginTransaction = async () => this.begin().id;
    this.#adapter.commitTransaction = (id) => this.commit(id);
    this.#adapter.rollbackTransaction = (id) => this.rollback(id);
  }

  /** A new transaction; it takes the write lock at its first step. */
  begin(transaction = this.#options.create()): Kind {
    this.#open.set(transaction.id, transaction);
    return transaction;
  }

  /** Commits, or throws and stores nothing: also when a failed step has rolled it back already. */
  async commit(id: TransactionId): Promise<void> {
    await this.#recordChanges(String(await id));
    const transaction = this.#take(await id);
    if (!transaction) throw this.#faults.get(await id) ?? new NotSavedError('one of its steps failed.');
    await nameFaults(() => this.#end(transaction, 'stored', () => transaction.commit()));
  }

  /** Rolls back; does nothing when it has ended already. */
  async rollback(id: TransactionId): Promise<void> {
    const transaction = this.#take(await id);
    if (transaction) await this.#end(transaction, 'undone', () => transaction.rollback());
  }

  /**
   * Rolls back transactions that were idle while another waited in vain: one that is never ended would block all writes.
   */
  freeForgotten(): void {
    const { logger } = this.#adapter.payload;
    const { waitLimit } = this.#options;
    for (const transaction of [...this.#open.values()]) {
      if (transaction.idle === undefined || transaction.idle < waitLimit) continue;
      this.#open.delete(transaction.id);
      const msg = `A save that stood still for ${waitLimit / 1000} s was undone. A hook that writes must pass "req" on, and must not wait for mail or files.`;
      logger.error({ msg });
      this.#end(transaction, 'undone', () => transaction.abandon('it had stood still for too long.')).catch(
        (err: unknown) => logger.error({ err, msg: 'It could not be undone.' }),
      );
    }
  }

  /** Removes it first, so that no new step joins it; steps that have joined end before it does. */
  #take(id: TransactionId): Kind | undefined {
    const transaction = this.#open.get(id);
    this.#open.delete(id);
    return transaction;
  }

  /** Has the changes recorded as the last step of a transaction; without the record, nothing is stored. */
  async #recordChanges(id: string): Promise<void> {
    const touched = this.#touched.get(id);
    if (!touched || !this.#open.has(id)) return;
    try {
      const req = await createLocalReq({}, this.#adapter.payload);
      req.transactionID = id;
      await this.#options.changes?.record(touched, req);
    } catch (error) {
      await this.rollback(id);
      throw error;
    }
  }

  async #end(transaction: Kind, ending: 'stored' | 'undone', end: () => Promise<void>): Promise<void> {
    let ended: TransactionEnd = 'unsure';
    try {
      await end();
      ended = ending;
    } finally {
      this.#options.forget(transaction.id);
      this.#touched.delete(transaction.id);
      if (this.#public.delete(transaction.id) && ended !== 'undone') await this.#options.onPublicChange();
      await runTransactionEndCallbacks(transaction.id, ended, (err) =>
        this.#adapter.payload.logger.error({ err, msg: 'What follows the end of a save failed.' }),
      );
    }
  }

  async #read<Result>(req: DatabaseRequest, run: (req: DatabaseRequest) => Promise<Result>): Promise<Result> {
    const transaction = this.#open.get((await req?.transactionID) ?? '');
    return transaction ? transaction.read(() => run(req)) : run(req);
  }

  /** Payload's sign-in continues to write after a failed step; it gets the first fault, not what follows from it. */
  async #rememberFault<Result>(req: DatabaseRequest, run: () => Promise<Result>): Promise<Result> {
    try {
      return await run();
    } catch (error) {
      const id = await req?.transactionID;
      if (id && (error instanceof DiskFullError || error instanceof DatabaseUnavailableError)) {
        this.#faults.set(id, error);
      }
      throw error;
    }
  }

  async #write<Result>(
    req: DatabaseRequest,
    run: (req: DatabaseRequest) => Promise<Result>,
    write: Write,
  ): Promise<Result> {
    const id = await req?.transactionID;
    const isAlone = this.#options.everyWrite || this.#isTracked(write);
    if (!id) return isAlone ? this.#writeAlone(req, run, write) : this.#writeAtOnce(req, run, write);
    const transaction = this.#open.get(id);
    // Payload would write this step by itself, outside of the transaction that was undone.
    if (!transaction) throw this.#faults.get(id) ?? new NotSavedError('the save it belongs to has ended.');
    if (isPublicWrite(write, this.#adapter.payload)) this.#public.add(id);
    const ids = this.#isTracked(write) ? await idsBefore(this.#adapter, write, req) : [];
    const result = await transaction.write(() => run(req));
    if (this.#isTracked(write)) this.#touch(id, write, write.name === 'create' ? [idOfCreated(result) ?? ''] : ids);
    return result;
  }

  #isTracked(write: Write): boolean {
    const isTracked = this.#options.changes?.tracks(write.collection ?? '') ?? false;
    return isTracked && isPublicWrite(write, this.#adapter.payload);
  }

  #touch(id: TransactionId, { collection = '' }: Write, ids: readonly string[]): void {
    const touched = this.#touched.get(id) ?? [];
    for (const each of ids) touched.push({ collection, id: each });
    this.#touched.set(id, touched);
  }

  /** A write without a transaction is stored when it returns; when it throws, it may be stored. */
  async #writeAtOnce<Result>(
    req: DatabaseRequest,
    run: (req: DatabaseRequest) => Promise<Result>,
    write: Write,
  ): Promise<Result> {
    try {
      return await run(req);
    } finally {
      if (isPublicWrite(write, this.#adapter.payload)) await this.#options.onPublicChange();
    }
  }

  async #writeAlone<Result>(
    req: DatabaseRequest,
    run: (req: DatabaseRequest) => Promise<Result>,
    write: Write,
  ): Promise<Result> {
    const { id } = this.begin();
    const ownReq = isolateObjectProperty(req ?? {}, 'transactionID');
    ownReq.transactionID = id;
    try {
      const result = await this.#write(ownReq, run, write);
      await this.commit(id);
      return result;
    } catch (error) {
      await this.rollback(id);
      throw error;
    }
  }
}
