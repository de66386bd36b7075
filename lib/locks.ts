import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest, Where } from 'payload';

/** For how many seconds after someone's last change a text is theirs; others read it, or take over. */
export const lockDocuments = { duration: 120 };

/**
 * Locks a text again for whoever is writing it. Payload ends the lock at each save, autosave included, and begins it at
 * the next key: whoever came in between would be told of nobody.
 */
async function lock(subject: Record<string, unknown>, where: Where, req: PayloadRequest): Promise<void> {
  if (req.searchParams?.get('autosave') !== 'true' || req.user?.collection !== 'users') return;
  const collection = 'payload-locked-documents';
  // The form may have begun one meanwhile; who takes over changes one alone.
  await req.payload.db.deleteMany({ collection, where, req });
  await req.payload.db.create({
    collection,
    data: { ...subject, user: { relationTo: 'users', value: req.user.id } },
    returning: false,
    req,
  });
}

export const keepLock: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const where: Where = {
    and: [{ 'document.relationTo': { equals: collection.slug } }, { 'document.value': { equals: doc.id } }],
  };
  await lock({ document: { relationTo: collection.slug, value: doc.id } }, where, req);
  return doc;
};

export const keepGlobalLock: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await lock({ globalSlug: global.slug }, { globalSlug: { equals: global.slug } }, req);
  return doc;
};
