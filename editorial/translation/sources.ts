import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { Texts } from '../documents/texts';
import { hiddenCollection } from '../hidden-collection';
import type { TranslatedFrom } from './field';

/**
 * The texts of the source language that a translation was made of, so that what has changed since can be shown even when the version
 * itself is gone. A document and its versions name them in `translatedFrom`; a copy of it has rows of its own.
 */
export const SourceTexts: CollectionConfig = hiddenCollection('source-texts', [
  { name: 'name', type: 'text', required: true, index: true },
  // The texts by the path of their field, rows by id.
  { name: 'texts', type: 'json', required: true },
]);

type Owner = { inCollection: PublicCollection; documentId: string };
type Row = Owner & { id: string; name: string; texts: Texts };

const ofOwner = ({ inCollection, documentId }: Owner): Where => ({
  and: [{ inCollection: { equals: inCollection } }, { documentId: { equals: documentId } }],
});

/**
 * The texts that translations of a document were made of. A name that is new is that of the original as it stands;
 * one that another document has came with the copy of it, and its texts are kept for the copy too.
 *
 * @param from the names, by language
 * @param original the texts of today
 */
export async function sourcesOf(
  from: TranslatedFrom,
  original: Texts,
  owner: Owner,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Texts>> {
  const names = Object.values(from);
  if (names.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Row>({
    collection: 'source-texts',
    where: { name: { in: [...names] } },
    sort: 'id',
    pagination: false,
    req,
  });
  const isOwn = (row: Row) => row.inCollection === owner.inCollection && row.documentId === owner.documentId;
  const sources = new Map(docs.map(({ name, texts }) => [name, texts]));
  const missing = names.filter((name) => !docs.some((row) => row.name === name && isOwn(row)));
  for (const name of new Set(missing)) {
    const texts = sources.get(name) ?? original;
    await req.payload.db.create({ collection: 'source-texts', data: { ...owner, name, texts }, req });
    sources.set(name, texts);
  }
  if (missing.length > 0) await forgetUnnamed(owner, req);
  return sources;
}

/** Takes away the texts that no version of a document names any more: versions are kept for a while only. */
async function forgetUnnamed(owner: Owner, req: PayloadRequest): Promise<void> {
  const { inCollection: collection, documentId } = owner;
  const row = await req.payload.db.findOne<{ id: string; translatedFrom?: TranslatedFrom | null }>({
    collection,
    where: { id: { equals: documentId } },
    select: { translatedFrom: true },
    req,
  });
  const { docs } = await req.payload.db.findVersions<{ translatedFrom?: TranslatedFrom | null }>({
    collection,
    where: { parent: { equals: documentId } },
    select: { version: { translatedFrom: true } },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  const named = [row?.translatedFrom, ...docs.map(({ version }) => version.translatedFrom)].flatMap((names) =>
    Object.values(names ?? {}),
  );
  const where: Where = { and: [ofOwner(owner), { name: { not_in: [...new Set(named)] } }] };
  await req.payload.db.deleteMany({ collection: 'source-texts', where, req });
}
