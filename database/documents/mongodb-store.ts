import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { transform } from '@payloadcms/db-mongodb/internal';
import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';
import { type DocumentSet, type DocumentStore, placesOf, type SetPlace, type StoredDocument } from './sets';

type Session = ReturnType<ReturnType<MongooseAdapter['connection']['getClient']>['startSession']>;
type Filter = Record<string, unknown>;

/** The part of Mongoose's models that is used: each of Payload's has a type of its own. */
interface Model {
  countDocuments(filter: Filter, options: { session?: Session }): Promise<number>;
  find(
    filter: Filter,
    projection: null,
    options: { session?: Session; sort: Filter; limit: number; lean: true },
  ): PromiseLike<Record<string, unknown>[]>;
  deleteMany(filter: Filter): Promise<unknown>;
  /** The driver's collection, which stores what it is given as it is. */
  collection: { insertMany(documents: object[], options: { session: Session }): Promise<unknown> };
  discriminators?: Record<string, Model>;
  new (data: object, fields: null, options: { defaults: false }): { toObject(): object };
}

/**
 * Opens everything that a MongoDB database stores.
 *
 * @param options.isSnapshot whether all reads see the database as it is now, whatever is saved meanwhile. The server keeps what is
 *   needed for that for five minutes (`minSnapshotHistoryWindowInSeconds`).
 */
export async function mongoStore(payload: Payload, { isSnapshot = false } = {}): Promise<DocumentStore> {
  const adapter = payload.db as unknown as MongooseAdapter;
  const client = adapter.connection.getClient();
  const session = isSnapshot ? client.startSession({ snapshot: true }) : undefined;
  const sets = placesOf(payload).map((place) => setOf(adapter, place, session));
  // The first read chooses the moment.
  if (isSnapshot) await sets[0]?.count();
  return {
    sets,
    check: async () => undefined,
    close: async () => {
      await session?.endSession();
    },
  };
}

function setOf(adapter: MongooseAdapter, place: SetPlace, session: Session | undefined): DocumentSet {
  const { kind, slug, isOfVersions, fields } = place;
  const model = modelOf(adapter, place);
  // All globals are in one collection.
  const isGlobal = kind === 'global' && !isOfVersions;
  const own: Filter = isGlobal ? { globalType: slug } : {};
  const inSession = session ? { session } : {};
  // Its fields have the types of the schema, such as dates, and nothing that the source does not have: Mongoose would fill in
  // default values.
  const Row = (isGlobal && model.discriminators?.[slug]) || model;
  return {
    ...place,
    count: () => model.countDocuments(own, inSession),
    read: async (after, limit) => {
      const filter = after ? { ...own, _id: { $gt: new ObjectId(after) } } : own;
      const found = await model.find(filter, null, { ...inSession, sort: { _id: 1 }, limit, lean: true });
      transform({ adapter, data: found, fields, operation: 'read' });
      return found.map(({ globalType: _name, ...document }) => document as StoredDocument);
    },
    insert: async (documents) => {
      const rows = structuredClone(documents).map(({ id, ...data }) => {
        transform({ adapter, data, fields, operation: 'write', ...(isGlobal && { globalSlug: slug }) });
        return new Row({ ...data, _id: new ObjectId(id) }, null, { defaults: false }).toObject();
      });
      await adapter.connection.transaction(async (transaction) => {
        await model.collection.insertMany(rows, { session: transaction });
      });
    },
    remove: async (ids) => {
      await model.deleteMany({ ...own, _id: { $in: ids.map((id) => new ObjectId(id)) } });
    },
  };
}

function modelOf(adapter: MongooseAdapter, { kind, slug, isOfVersions }: SetPlace): Model {
  const globals = kind === 'global' ? adapter.globals : undefined;
  const model = isOfVersions ? adapter.versions[slug] : (globals ?? adapter.collections[slug]);
  if (!model) throw new Error(`MongoDB has no model for ${slug}.`);
  return model as unknown as Model;
}
