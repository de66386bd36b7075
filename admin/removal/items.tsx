import type { ServerProps } from 'payload';
import type { ReferenceableCollection } from '@/editorial/links/referenceable';
import { roleOf } from '@/lib/access';
import { RemovalItem } from './removal-item';

type ItemProps = ServerProps & { id?: number | string; collection: ReferenceableCollection };

const isContent = (collection: ReferenceableCollection) => !['media', 'files', 'forms'].includes(collection);

/** “Mettre à la corbeille” in the menu of a document or a media; “Effacer” for collections without trash. */
export async function DeleteItem({ id, collection, payload, user }: ItemProps) {
  const role = roleOf({ user: user ?? null } as Parameters<typeof roleOf>[0]);
  if (!id || !role) return null;
  if (role === 'contributor') {
    if (!isContent(collection)) return null;
    // The published version: only editors may remove it (lib/contributors.ts refuses the rest).
    const row = await payload.db.findOne<{ id: string; _status?: string }>({
      collection,
      where: { id: { equals: id } },
      select: { _status: true },
    });
    if (row?._status === 'published') return null;
  }
  return (
    <RemovalItem
      act={isContent(collection) || collection === 'media' ? 'trash' : 'delete'}
      collection={collection}
      id={String(id)}
    />
  );
}

/** “Retirer du site”, in place of Payload’s own; only while the document is published. */
export function UnpublishItem({ id, collection }: ItemProps) {
  return id ? <RemovalItem act="takeOff" collection={collection} id={String(id)} /> : null;
}
