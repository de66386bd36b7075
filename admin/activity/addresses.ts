import type { PlacedRow } from '@/editorial/activity/read';
import { releasePath } from '@/lib/releases';

/** Addresses in the panel; null where there is nothing to open. */
export type Addresses = { form: string | null; history: string | null };

/**
 * Returns where the document of a row is opened, and where its history is: of a publication what it changed.
 *
 * @param admin the path of the panel
 */
export function addressesOf(
  { inCollection, documentId, place, version }: Pick<PlacedRow, 'inCollection' | 'documentId' | 'place' | 'version'>,
  admin: string,
  isGlobal: boolean,
): Addresses {
  if (place === null) return { form: null, history: null };
  if (isGlobal) {
    const form = `${admin}/globals/${inCollection}`;
    return { form, history: `${form}/versions` };
  }
  if (inCollection === 'api-keys') return { form: `${admin}/api-keys`, history: null };
  if (inCollection === 'releases') return { form: admin + releasePath(documentId), history: null };
  const form = `${admin}/collections/${inCollection}/${place === 'trash' ? 'trash/' : ''}${documentId}`;
  return { form, history: version ? `${form}/versions/${version}?with=published` : `${form}/versions` };
}
