import type { PayloadRequest, Where } from 'payload';
import type { Person } from '../person';

/** No more rows a section; "Tout voir" leads to the rest. */
export const rowsShown = 5;

/** What readers see of a document; a document in the trash is not on the site. */
export const live: Where = { publication: { in: ['published', 'changed'] } };

/** Asks in the name of a person: the rules of each collection hold, nobody reads more than their role may. */
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
