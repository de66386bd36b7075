import type { PayloadRequest, Where } from 'payload';
import type { Person } from '../person';

/** Maximum number of rows of a section; "Tout voir" links to the rest. */
export const rowsShown = 5;

/** Publication state of a document; a document in the trash is not public. */
export const live: Where = { publication: { in: ['published', 'changed'] } };

/** Reads in the name of a person, with the access rules of each collection. */
export function readerFor(req: PayloadRequest, person: Person) {
  const { payload } = req;
  const asPerson = { user: req.user };
  const status = { collection: 'content-status' as const, depth: 0, ...asPerson };
  const countStatus = async (where: Where): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: 'content-status',
      where,
      ...asPerson,
      overrideAccess: false,
    });
    return totalDocs;
  };
  return { payload, person, asPerson, status, countStatus };
}

export type Reader = ReturnType<typeof readerFor>;
