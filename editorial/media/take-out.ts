import type { GlobalSlug, PayloadRequest } from 'payload';
import type { Holder } from './holders';
import { withoutMedia } from './strip';

type Stored = Record<string, unknown> & { id: string };
type Version = Stored & { parent?: string; version: Record<string, unknown> };

/**
 * Removes a media from a stored row or version. Written straight to the database, in all locales: a save by Payload
 * would start from the newest draft, unpublish the document and make another version. The dates stay, since no one
 * edited the text.
 *
 * @returns the id of the document; null where the media is not in it (any more)
 */
export async function takeOut(holder: Holder, mediaId: string, req: PayloadRequest): Promise<string | null> {
  const { collection, id, isVersion } = holder;
  const where = { id: { equals: id } };
  if (!isVersion) {
    const row = await req.payload.db.findOne<Stored>({ collection, where, req });
    const stripped = row && withoutMedia(row, mediaId);
    if (!row || stripped === row) return null;
    await req.payload.db.updateOne({ collection, id, data: stripped ?? {}, returning: false, req });
    return id;
  }
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where,
    limit: 1,
    pagination: false,
    req,
  });
  const version = docs[0] as Version | undefined;
  const stripped = version && withoutMedia(version, mediaId);
  if (!version || !stripped || stripped === version) return null;
  const { id: _, ...versionData } = stripped;
  await req.payload.db.updateVersion({ collection, id, versionData, returning: false, req });
  return String(version.parent);
}

/** The same for a global and all its versions. @returns whether the media was public in it */
export async function takeOutOfGlobal(slug: GlobalSlug, mediaId: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.db.findGlobalVersions<Record<string, unknown>>({
    global: slug,
    pagination: false,
    limit: 0,
    req,
  });
  for (const version of docs as unknown as Version[]) {
    const stripped = withoutMedia(version, mediaId);
    if (stripped === version) continue;
    const { id, ...versionData } = stripped;
    await req.payload.db.updateGlobalVersion({ global: slug, id, versionData, returning: false, req });
  }
  const stored = await req.payload.db.findGlobal<Record<string, unknown>>({ slug, req });
  const stripped = stored && withoutMedia(stored, mediaId);
  if (!stored || stripped === stored) return false;
  await req.payload.db.updateGlobal({ slug, data: stripped ?? {}, returning: false, req });
  return true;
}
