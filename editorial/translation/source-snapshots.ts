import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import { maxLengthOf, titleOfCopy } from '@/fields/copies';
import { sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import type { Texts } from '../documents/texts';
import { titleFieldOf } from '../documents/title';
import { hiddenCollection } from '../hidden-collection';
import type { TranslatedFrom } from './field';

/**
 * Snapshots of the source texts that translations were made from, so that later changes can be shown even when the version
 * itself was deleted. A document and its versions reference them in `translatedFrom`; a copy has rows of its own.
 */
export const TranslationSourceSnapshots: CollectionConfig = hiddenCollection('translation-source-snapshots', [
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
 * Returns the source snapshots of a document's translations, by name. Stores a missing one: a name that no document has is
 * that of the current source texts; one of another document came with a copy, and its texts are stored for the copy too,
 * under the copy's title.
 *
 * @param from names of the snapshots, by locale
 * @param currentTexts current source texts
 */
export async function readSourceSnapshots(
  from: TranslatedFrom,
  currentTexts: Texts,
  owner: Owner,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, Texts>> {
  const names = Object.values(from);
  if (names.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Row>({
    collection: 'translation-source-snapshots',
    where: { name: { in: [...names] } },
    sort: 'id',
    pagination: false,
    req,
  });
  const isOwn = (row: Row) => row.inCollection === owner.inCollection && row.documentId === owner.documentId;
  const snapshots = new Map(docs.map(({ name, texts }) => [name, texts]));
  const missing = names.filter((name) => !docs.some((row) => row.name === name && isOwn(row)));
  for (const name of new Set(missing)) {
    const original = snapshots.get(name);
    const texts = original ? renamedAsCopy(original, owner, req) : currentTexts;
    await req.payload.db.create({ collection: 'translation-source-snapshots', data: { ...owner, name, texts }, req });
    snapshots.set(name, texts);
  }
  if (missing.length > 0) await deleteUnusedSnapshots(owner, req);
  return snapshots;
}

/**
 * The texts that a copy's translations were made from. The title of a copy is changed in all locales at once, so a title
 * that was up to date with its source still is.
 */
function renamedAsCopy(texts: Texts, { inCollection }: Owner, req: PayloadRequest): Texts {
  const titleField = titleFieldOf(inCollection, req);
  const title = texts[titleField];
  if (typeof title !== 'string' || title === '') return texts;
  const { flattenedFields } = req.payload.collections[inCollection].config;
  const field = flattenedFields.find(({ name }) => name === titleField);
  return { ...texts, [titleField]: titleOfCopy(sourceLocale, title, maxLengthOf(field)) };
}

/** Deletes snapshots that no version of a document references any more: old versions are deleted after a while. */
async function deleteUnusedSnapshots(owner: Owner, req: PayloadRequest): Promise<void> {
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
  await req.payload.db.deleteMany({ collection: 'translation-source-snapshots', where, req });
}
