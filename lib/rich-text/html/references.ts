import type { PayloadRequest } from 'payload';
import { isRecord } from '@/lib/api/values';
import type { Locale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { addressIn, type ReferenceRow, readReference } from '@/lib/public-read/reference-rows';
import type { StoredNode } from '../nodes';

/** What a text refers to and readers may see: addresses of documents, pictures as they are stored. */
export type References = {
  addresses: ReadonlyMap<string, { href: string; language: Locale }>;
  pictures: ReadonlyMap<string, ReferenceRow>;
};

/** A relation to documents of several collections, whether it was read as a document or as an id. */
type Relation = { relationTo: string; id: string };

const relationOf = (value: unknown): Relation | null => {
  const id = isRecord(value) ? idOf(value.value) : null;
  return isRecord(value) && id ? { relationTo: String(value.relationTo), id } : null;
};

/** The key of a relation in the maps above. */
export const keyOf = (value: unknown): string => {
  const relation = relationOf(value);
  return relation ? `${relation.relationTo}/${relation.id}` : '';
};

/** All that the nodes of a text refer to: targets of links, pictures, and the picture of a video. */
function relationsIn(node: StoredNode): Relation[] {
  const fields = isRecord(node.fields) ? node.fields : {};
  const ofNode =
    node.type === 'upload'
      ? [relationOf(node)]
      : node.type === 'link' && fields.linkType === 'internal'
        ? [relationOf(fields.doc)]
        : [relationOf({ relationTo: 'media', value: fields.media })];
  return [...ofNode.flatMap((each) => each ?? []), ...(node.children ?? []).flatMap(relationsIn)];
}

/** Reads what texts refer to. */
export const readReferences = (req: PayloadRequest, texts: readonly { root: object }[], language: Locale) =>
  readRelations(
    req,
    texts.flatMap(({ root }) => relationsIn(root as StoredNode)),
    language,
  );

/** Reads what relations refer to. */
export async function readRelations(
  req: PayloadRequest,
  relations: readonly Relation[],
  language: Locale,
): Promise<References> {
  const addresses = new Map<string, { href: string; language: Locale }>();
  const pictures = new Map<string, ReferenceRow>();
  await Promise.all(
    relations.map(async ({ relationTo, id }) => {
      const row = await readReference(req, relationTo, id);
      if (!row) return;
      if (relationTo === 'media') pictures.set(`${relationTo}/${id}`, row);
      const address = await addressIn(req, relationTo, row, language);
      if (address) addresses.set(`${relationTo}/${id}`, address);
    }),
  );
  return { addresses, pictures };
}
