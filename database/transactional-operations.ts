import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload';

/** The part of a request that the database sees: above all its transaction. */
export type DatabaseRequest = Partial<PayloadRequest> | undefined;

type LooseOperation = (args: {
  req?: DatabaseRequest;
  collection?: string;
  slug?: string;
  id?: string | number;
  where?: Where;
  locale?: string;
  data?: { _status?: unknown };
}) => Promise<unknown>;

interface Around {
  /** Runs a read; `req` names the transaction it belongs to, if any. */
  read<Result>(req: DatabaseRequest, run: (req: DatabaseRequest) => Promise<Result>): Promise<Result>;
  /** Runs a write; `req` names the transaction it belongs to, if any. */
  write<Result>(req: DatabaseRequest, run: (req: DatabaseRequest) => Promise<Result>, write: Write): Promise<Result>;
}

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const;

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const;

/** A write of the adapter, with its collection or global where it has one. */
export interface Write {
  name: (typeof writes)[number];
  collection: string | undefined;
  /** Whether what is written is a draft. */
  isDraft: boolean;
  /** The document that is written, or the condition for those that are. */
  id: string | number | undefined;
  where: Where | undefined;
  locale: string | undefined;
}

/**
 * Wraps every read and write of a Payload adapter. `upsert` is left out on both databases: it only calls
 * `updateOne`, which is wrapped.
 */
export function wrapOperations(adapter: BaseDatabaseAdapter, around: Around): void {
  for (const name of reads) {
    const stock = adapter[name].bind(adapter) as LooseOperation;
    const read: LooseOperation = (args) => around.read(args.req, (req) => stock({ ...args, req }));
    Object.assign(adapter, { [name]: read });
  }
  for (const name of writes) {
    const stock = adapter[name].bind(adapter) as LooseOperation;
    const write: LooseOperation = (args) =>
      around.write(args.req, (req) => stock({ ...args, req }), {
        name,
        collection: args.collection ?? args.slug,
        isDraft: args.data?._status === 'draft',
        id: args.id,
        where: args.where,
        locale: args.locale,
      });
    Object.assign(adapter, { [name]: write });
  }
}
