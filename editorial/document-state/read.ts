import type { FlattenedField, GlobalSlug, PayloadRequest, Where } from 'payload';
import type { Locale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import type { PublicCollection } from '@/lib/routes';
import { storedMoment } from '@/lib/stored-moment';
import { type Publication, publicationOf } from '../status/publication';
import { hasSameContent } from './same-content';

/** The document or global whose form is open, and what the form shows. */
export type OpenForm = {
  collection: PublicCollection | 'globals';
  id: string;
  /** When the version in the form was saved; undefined where nothing was. */
  since?: string | undefined;
  /** Without it, the form shows all locales. */
  locale?: Locale | undefined;
};

/** What changed since the version in a form was saved. */
export type ChangeSince = {
  /** Null where it is unknown: a deleted account, or a global, which does not store it. */
  by: string | null;
  isYou: boolean;
  /** Whether the form shows the same content in both versions. */
  isSameContent: boolean;
};

/** The state of a document, for the people who have its form open. */
export type DocumentState = {
  publication: Publication;
  isTrashed: boolean;
  /** ISO 8601; null for a global that was never saved. */
  savedAt: string | null;
  /** Null where the newest version is the one in the form. */
  change: ChangeSince | null;
};

type Data = Record<string, unknown> & { _status?: string; updatedAt?: string | Date; deletedAt?: string | null };

const needed = { _status: true, updatedAt: true, deletedAt: true, firstPublishedAt: true, updatedBy: true } as const;

/**
 * Reads the state of a document or global that the user of `req` may read, by its access rule: of the published row and
 * of the newest version only the fields that it needs. The content is compared only after a change.
 *
 * @returns null when it does not exist for this user
 */
export async function readDocumentState(form: OpenForm, req: PayloadRequest): Promise<DocumentState | null> {
  const source = form.collection === 'globals' ? globalSource(form, req) : collectionSource(form, form.collection, req);
  const row = await source.readRow();
  if (!row) return null;
  const newest = (await source.readVersion({ latest: { equals: true } }, true)) ?? row;
  const savedAt = storedMoment(newest.updatedAt);
  const isUnchanged = !form.since || storedMoment(form.since) === savedAt;
  return {
    publication: publicationOf(row._status === 'published' && !row.deletedAt, newest),
    isTrashed: Boolean(row.deletedAt),
    savedAt,
    change: isUnchanged ? null : await readChange(form, newest, source, req),
  };
}

async function readChange(form: OpenForm, { updatedBy }: Data, source: Source, req: PayloadRequest) {
  const by = idOf(updatedBy);
  const isYou = by !== null && by === req.user?.id;
  // The newest version of a document may have been saved again since.
  const now = await source.readVersion({ latest: { equals: true } }, false);
  const since = { equals: form.since };
  const before = await source.readVersion({ or: [{ updatedAt: since }, { 'version.updatedAt': since }] }, false);
  const isSameContent = now !== null && before !== null && hasSameContent(source.fields, before, now, form.locale);
  return { by: by && !isYou ? await nameOf(by, req) : null, isYou, isSameContent } satisfies ChangeSince;
}

async function nameOf(id: string, req: PayloadRequest): Promise<string | null> {
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  });
  return account?.name ?? null;
}

type Source = {
  fields: readonly FlattenedField[];
  /** The published row, null where there is none that the user may read. */
  readRow: () => Promise<Data | null>;
  /** A version; `isLight` without its content. */
  readVersion: (where: Where, isLight: boolean) => Promise<Data | null>;
};

function collectionSource({ id }: OpenForm, collection: PublicCollection, req: PayloadRequest): Source {
  const { access, flattenedFields } = req.payload.collections[collection].config;
  return {
    fields: flattenedFields,
    readRow: async () => {
      const allowed = await access.read({ req, id });
      if (allowed === false) return null;
      const where: Where = { and: [{ id: { equals: id } }, ...(allowed === true ? [] : [allowed])] };
      return req.payload.db.findOne<Data & { id: string }>({ collection, where, select: needed, req });
    },
    readVersion: async (where, isLight) => {
      const { docs } = await req.payload.db.findVersions<Data>({
        collection,
        where: { and: [{ parent: { equals: id } }, where] },
        ...(isLight && { select: { version: needed } }),
        limit: 1,
        pagination: false,
        req,
      });
      return docs[0]?.version ?? null;
    },
  };
}

function globalSource({ id }: OpenForm, req: PayloadRequest): Source {
  const slug = id as GlobalSlug;
  const config = req.payload.globals.config.find((each) => each.slug === slug);
  return {
    fields: config?.flattenedFields ?? [],
    readRow: async () => {
      if (!config || (await config.access.read({ req })) === false) return null;
      return (await req.payload.db.findGlobal<Data>({ slug, select: { _status: true, updatedAt: true }, req })) ?? {};
    },
    readVersion: async (where, isLight) => {
      const { docs } = await req.payload.db.findGlobalVersions<Data>({
        global: slug,
        where,
        ...(isLight && { select: { version: { _status: true, updatedAt: true } } }),
        limit: 1,
        pagination: false,
        req,
      });
      return docs[0]?.version ?? null;
    },
  };
}
