import { type Client, documentOf } from './client';
import { uniqueWord } from './samples';

export const releasesPath = '/api/editorial/releases';

type Entry = { collection: string; id: string };

/** Creates a release with documents. */
export async function makeRelease(client: Client, entries: readonly Entry[] = [], name = uniqueWord('annonce')) {
  const { id } = documentOf(await client.post(releasesPath, { name }));
  for (const { collection, id: document } of entries) {
    const { status, text } = await client.post(`${releasesPath}/${id}/entries`, { collection, id: document });
    if (status !== 200) throw new Error(`${collection} is not added: ${status} ${text}`);
  }
  return { id, name, view: `/admin/releases/${id}` };
}

/** Deletes a release; one that was published stays, as its documents are deleted by themselves. */
export const removeRelease = (client: Client, id: string) => client.delete(`${releasesPath}/${id}`);
