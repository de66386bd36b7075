import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';

/** For how many seconds after someone's last change a text is theirs; others read it, or take over. */
export const lockDocuments = { duration: 120 };

/**
 * Locks a text again for whoever is writing it. Payload ends the lock at each save, autosave included, and begins it at
 * the next key: whoever came in between would be told of nobody.
 *
 * Written only, never deleted here: on MongoDB Payload ends locks outside of the transaction, and deleting in it what was
 * deleted beside it is a conflict, which refused every second autosave.
 */
async function lock(subject: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  if (req.searchParams?.get('autosave') !== 'true' || req.user?.collection !== 'users') return;
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: { ...subject, user: { relationTo: 'users', value: req.user.id } },
    returning: false,
    req,
  });
}

export const keepLock: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await lock({ document: { relationTo: collection.slug, value: doc.id } }, req);
  return doc;
};

export const keepGlobalLock: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await lock({ globalSlug: global.slug }, req);
  return doc;
};
