import type { GlobalSlug, PayloadRequest } from 'payload';
import { isReleasableGlobal, type ReleasableKind } from '@/lib/releases';
import { readLabel } from '@/messages/panel';
import { readStored } from '../documents/stored';
import { inAnyLanguage, titleFieldOf } from '../documents/title';
import type { EntryRow } from './rows';

type Data = Record<string, unknown> & { _status?: string | null; deletedAt?: unknown };

/** The newest version of an entry in all locales, its published one, and its title. */
export type StoredEntry = { newest: Data; live: Data | null; title: string };

/** Reads what is stored of an entry; null for a document that was deleted. */
export async function readEntry(
  { inCollection: kind, documentId }: Pick<EntryRow, 'inCollection' | 'documentId'>,
  req: PayloadRequest,
): Promise<StoredEntry | null> {
  if (isReleasableGlobal(kind)) return readGlobalEntry(kind, req);
  const stored = await readStored(kind, documentId, req);
  if (!stored) return null;
  return { ...stored, title: inAnyLanguage(stored.newest[titleFieldOf(kind, req)]) };
}

async function readGlobalEntry(slug: GlobalSlug & ReleasableKind, req: PayloadRequest): Promise<StoredEntry> {
  const [row, { docs }] = await Promise.all([
    req.payload.db.findGlobal<Data>({ slug, req }),
    req.payload.db.findGlobalVersions<Data>({
      global: slug,
      where: { latest: { equals: true } },
      limit: 1,
      pagination: false,
      req,
    }),
  ]);
  const config = req.payload.globals.config.find((each) => each.slug === slug);
  return {
    newest: docs[0]?.version ?? row ?? {},
    live: row?._status === 'published' ? row : null,
    title: readLabel(config?.label, req.i18n.language) ?? slug,
  };
}
