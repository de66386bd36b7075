import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { StoredDocument } from '../documents/stored';
import type { Reference } from '../links/read';

/** What rows are about: a document or a redirect by its collection and id, a global by its name twice. */
export type Owner = { inCollection: string; documentId: string };

export const keyOf = ({ inCollection, documentId }: Owner): string => `${inCollection}/${documentId}`;

export const whereOwner = ({ inCollection, documentId }: Owner): Where => ({
  and: [{ inCollection: { equals: inCollection } }, { documentId: { equals: documentId } }],
});

/** A reference with what it means on the site. */
export type MarkedReference = Reference & { live: boolean; draft: boolean; needed: boolean };

/** The row of a document in `content-status`. */
export type StatusRow = Record<string, unknown> & {
  id: string;
  linksDigest?: string | null;
  sourceDigest?: string | null;
  sourceChangedAt?: string | null;
  publication?: string;
  trashed?: boolean | null;
};

/** A document as it is stored: what readers see, null when it is not on the site, and what was saved last. */
export type StoredStates = {
  collection: PublicCollection;
  fields: readonly FlattenedField[];
  live: StoredDocument | null;
  newest: StoredDocument;
};

/** What projections are made of, read once for all of them. */
export type Subject = {
  owner: Owner;
  /** Null for globals and redirects, which have references and nothing else. */
  document: StoredStates | null;
  references: readonly MarkedReference[];
  linksDigest: string;
  /** The row of its status before this refresh. */
  before: StatusRow | null;
  /** Whether readers see it. */
  isOnSite: boolean;
  /** Whether it came to the site or left it since the last refresh, or is new. */
  hasMoved: boolean;
  /** Whether its references differ from those that are stored. */
  haveReferencesChanged: boolean;
  /** The media that the stored references name. */
  mediaBefore: readonly string[];
};

/** An owner that is gone, with the media that its stored references name. */
export type Removed = Pick<Subject, 'owner' | 'mediaBefore'>;

/**
 * What is derived from documents and stored beside them, so that lists in the admin panel are one indexed query. Always
 * refreshed in the transaction of the save.
 */
export type Projection = {
  /** What it tells of its owners. */
  name: string;
  /** The collection it fills. */
  collection: CollectionSlug;
  owners: 'documents' | 'documents, globals and redirects';
  /** When it is refreshed; those of a feature of its own are written by that feature, and only removed with their owner. */
  refreshed:
    | 'on every save'
    | 'when references change'
    | 'when it comes to the site or leaves it'
    | 'by its own feature';
  refresh?(subject: Subject, req: PayloadRequest): Promise<void>;
  /** Removes what it tells of an owner that is gone. */
  remove(removed: Removed, req: PayloadRequest): Promise<void>;
};

/** Removes the rows about an owner. */
export const removeRows =
  (collection: CollectionSlug): Projection['remove'] =>
  async ({ owner }, req) => {
    await req.payload.db.deleteMany({ collection, where: whereOwner(owner), req });
  };
