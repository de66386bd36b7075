import type { UIFieldServerProps } from 'payload';
import { DocumentTitle } from './document-title';
import { readTitle } from './read-title';

/** In forms without checks, which name the document too: names it by its title in another language where it has none. */
export async function TitlePart({ collectionSlug, id, payload, user }: UIFieldServerProps) {
  const { config } = payload.collections[collectionSlug as 'forms'];
  return <DocumentTitle name={id ? await readTitle(config, String(id), { payload, user }) : ''} />;
}
