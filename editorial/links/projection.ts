import type { PayloadRequest } from 'payload';
import { type Owner, type Projection, removeRows, whereOwner } from '../projections/projection';
import { problemFinder } from './problems';

/** One row a reference: from which field of which document to what, on the site or in a draft, and whether it leads anywhere. */
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

/** Whether the references of others to a document lead to something that readers see. */
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
