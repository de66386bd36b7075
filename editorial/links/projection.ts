import type { PayloadRequest } from 'payload';
import { type Owner, type Projection, removeRows, whereOwner } from '../projections/projection';
import { problemFinder } from './problems';

/**
 * One row for each reference: its owner and field, its target, whether it is published, and whether the target is
 * broken.
 */
export const contentLinks: Projection = {
  name: 'references',
  collection: 'content-links',
  owners: 'documents, globals and redirects',
  refreshed: 'when references change',
  async refresh({ owner, references }, req) {
    await req.payload.db.deleteMany({ collection: 'content-links', where: whereOwner(owner), req });
    const problemOf = await problemFinder(owner.inCollection, references, req);
    for (const reference of references) {
      const data = { ...owner, ...reference, problem: problemOf(reference) };
      await req.payload.db.create({ collection: 'content-links', data, req });
    }
  },
  remove: removeRows('content-links'),
};

/** Updates whether references of others to a document have a public target. */
export const linkProblemsOfOthers: Projection = {
  name: 'problems of references to it',
  collection: 'content-links',
  owners: 'documents',
  refreshed: 'when it comes to the site or leaves it',
  refresh: ({ isOnSite, owner }, req) => updateInboundReferences(owner, isOnSite, req),
  remove: ({ owner }, req) => updateInboundReferences(owner, false, req),
};

async function updateInboundReferences(owner: Owner, isOnSite: boolean, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'content-links',
    where: {
      and: [
        { toCollection: { equals: owner.inCollection } },
        { toId: { equals: owner.documentId } },
        { or: [{ kind: { equals: 'link' } }, { needed: { equals: true } }] },
        { inCollection: { not_equals: 'redirects' } },
      ],
    },
    data: { problem: isOnSite ? null : 'broken' },
    returning: false,
    req,
  });
}
