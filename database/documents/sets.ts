import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type Field,
  type FlattenedField,
  type Payload,
} from 'payload';

/** A document as the adapters read it: every locale, hidden fields, drafts and what is in the trash. */
export type StoredDocument = { id: string; [field: string]: unknown };

/** Where a set of documents is stored: a collection or a global, its documents or their versions. */
export interface SetPlace {
  /** Stable, and safe as the name of a file: `collections/events`, `versions/events`, `globals/settings`. */
  name: string;
  kind: 'collection' | 'global';
  slug: string;
  isOfVersions: boolean;
  fields: Field[];
  flattenedFields: FlattenedField[];
}

/** Documents of one kind in an open database, below hooks and access rules. */
export interface DocumentSet extends SetPlace {
  count(): Promise<number>;
  /** Reads up to `limit` documents in the order of their ids, after the one with the id `after`. */
  read(after: string | undefined, limit: number): Promise<StoredDocument[]>;
  /** Stores documents with the ids and the dates that they have; all of them or none. */
  insert(documents: StoredDocument[]): Promise<void>;
  /** Deletes documents with all their parts. */
  remove(ids: string[]): Promise<void>;
}

/** All documents of an open database. */
export interface DocumentStore {
  sets: DocumentSet[];
  /** What is stored must be whole now: throws where it is not. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Payload's own records of one database: locks end with the session that took them, and each database has migrations of its
 * own.
 */
const ofOneDatabase = new Set(['payload-locked-documents', 'payload-migrations']);

/** Lists everything that a site stores, by its configuration. */
export function placesOf({ config }: Pick<Payload, 'config'>): SetPlace[] {
  const places: SetPlace[] = [];
  for (const collection of config.collections) {
    const { slug, fields, flattenedFields, versions } = collection;
    if (ofOneDatabase.has(slug)) continue;
    const of = { kind: 'collection', slug } as const;
    places.push({ ...of, name: `collections/${slug}`, isOfVersions: false, fields, flattenedFields });
    if (!versions) continue;
    places.push({
      ...of,
      name: `versions/${slug}`,
      isOfVersions: true,
      fields: buildVersionCollectionFields(config, collection),
      flattenedFields: buildVersionCollectionFields(config, collection, true),
    });
  }
  for (const global of config.globals) {
    const { slug, fields, flattenedFields, versions } = global;
    const of = { kind: 'global', slug } as const;
    places.push({ ...of, name: `globals/${slug}`, isOfVersions: false, fields, flattenedFields });
    if (!versions) continue;
    places.push({
      ...of,
      name: `global-versions/${slug}`,
      isOfVersions: true,
      fields: buildVersionGlobalFields(config, global),
      flattenedFields: buildVersionGlobalFields(config, global, true),
    });
  }
  return places;
}
