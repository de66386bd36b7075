import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { StoredDocument } from '../documents/stored';
import type { Reference } from '../links/read';

/** Owner of rows: a document or a redirect by its collection and id, a global by its slug twice. */
export type Owner = { inCollection: string; documentId: string };

export const keyOf = ({ inCollection, documentId }: Owner): string => `${inCollection}/${documentId}`;

export const whereOwner = ({ inCollection, documentId }: Owner): Where => ({
  and: [{ inCollection: { equals: inCollection } }, { documentId: { equals: documentId } }],
});

/** A reference with its consequence on the site. */
export type MarkedReference = Reference & { live: boolean; draft: boolean; needed: boolean };

/** The row of a document in `content-status`. */
export type StatusRow = Record<string, unknown> & {
  id: string;
  linksDigest?: string | null;
  sourceDigest?: string | null;
  sourceChangedAt?: string | null;
  savedAt?: string | null;
  confirmedAt?: string | null;
  publication?: string;
  trashed?: boolean | null;
};

/** A stored document: the published version, null when it is not published, and the newest version. */
export type StoredStates = {
  collection: PublicCollection;
  fields: readonly FlattenedField[];
  live: StoredDocument | null;
  newest: StoredDocument;
};

/** Source data of projections, read once for all of them. */
export type Subject = {
  owner: Owner;
  /** Null for globals and redirects, which only have references. */
  document: StoredStates | null;
  references: readonly MarkedReference[];
  linksDigest: string;
  /** Its status row before this refresh. */
  before: StatusRow | null;
  /** Whether it is public. */
  isOnSite: boolean;
  /** Whether it was published or unpublished since the last refresh, or is new. */
  hasMoved: boolean;
  /** Whether its references differ from the stored ones. */
  haveReferencesChanged: boolean;
  /** Media that the stored references target. */
  mediaBefore: readonly string[];
};

/** A deleted owner, with the media that its stored references target. */
export type Removed = Pick<Subject, 'owner' | 'mediaBefore'>;

/**
 * Data derived from documents and stored beside them, so that lists in the admin panel are one indexed query. Always
 * refreshed in the transaction of the save.
 */
export type Projection = {
  /** What its rows say about their owners. */
  name: string;
  /** The collection it fills. */
  collection: CollectionSlug;
  owners: 'documents' | 'documents, globals and redirects';
  /**
   * When it is refreshed; rows of a feature of its own are written by that feature, and only deleted with their owner.
   */
  refreshed:
    | 'on every save'
    | 'when references change'
    | 'when it comes to the site or leaves it'
    | 'by its own feature';
  refresh?(subject: Subject, req: PayloadRequest): Promise<void>;
  /** Deletes data about a deleted owner that is stored elsewhere. */
  remove(removed: Removed, req: PayloadRequest): Promise<void>;
};

/** Deletes the rows about an owner. */
export const removeRows =
  (collection: CollectionSlug): Projection['remove'] =>
  async ({ owner }, req) => {
    await req.payload.db.deleteMany({ collection, where: whereOwner(owner), req });
  };
