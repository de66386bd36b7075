import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

/** The part of a request that the database sees: above all its transaction. */
export type DatabaseRequest = Partial<PayloadRequest> | undefined;

type LooseOperation = (args: { req?: DatabaseRequest }) => Promise<unknown>;

interface Around {
  /** Runs a read; `req` names the transaction it belongs to, if any. */
  read<Result>(req: DatabaseRequest, run: (req: DatabaseRequest) => Promise<Result>): Promise<Result>;
  /** Runs a write; `req` names the transaction it belongs to, if any. */
  write<Result>(req: DatabaseRequest, run: (req: DatabaseRequest) => Promise<Result>): Promise<Result>;
}

/**
 * Puts our code around every read and write of a Payload adapter. `upsert` is left out on both databases: it only calls
 * `updateOne`, which is wrapped.
 */
export function wrapOperations(adapter: BaseDatabaseAdapter, around: Around): void {
  const wrap =
    (kind: keyof Around) =>
    <Operation extends (args: never) => Promise<unknown>>(operation: Operation): Operation => {
      const stock = operation.bind(adapter) as LooseOperation;
      const wrapped: LooseOperation = (args) => around[kind](args.req, (req) => stock({ ...args, req }));
      // The same arguments and the same answer, which TypeScript can't follow through a generic operation.
      return wrapped as unknown as Operation;
    };
  const read = wrap('read');
  const write = wrap('write');

  adapter.count = read(adapter.count);
  adapter.countGlobalVersions = read(adapter.countGlobalVersions);
  adapter.countVersions = read(adapter.countVersions);
  adapter.find = read(adapter.find);
  adapter.findDistinct = read(adapter.findDistinct);
  adapter.findGlobal = read(adapter.findGlobal);
  adapter.findGlobalVersions = read(adapter.findGlobalVersions);
  adapter.findOne = read(adapter.findOne);
  adapter.findVersions = read(adapter.findVersions);
  adapter.queryDrafts = read(adapter.queryDrafts);

  adapter.create = write(adapter.create);
  adapter.createGlobal = write(adapter.createGlobal);
  adapter.createGlobalVersion = write(adapter.createGlobalVersion);
  adapter.createVersion = write(adapter.createVersion);
  adapter.deleteMany = write(adapter.deleteMany);
  adapter.deleteOne = write(adapter.deleteOne);
  adapter.deleteVersions = write(adapter.deleteVersions);
  adapter.updateGlobal = write(adapter.updateGlobal);
  adapter.updateGlobalVersion = write(adapter.updateGlobalVersion);
  adapter.updateJobs = write(adapter.updateJobs);
  adapter.updateMany = write(adapter.updateMany);
  adapter.updateOne = write(adapter.updateOne);
  adapter.updateVersion = write(adapter.updateVersion);
}
