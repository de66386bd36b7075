import type { Access, PayloadRequest, Where } from 'payload';
import { asksForButtons, inBin, isStaff, roleOf } from '@/lib/access';

/**
 * What is described and answered for: the others wait, each for the person who added it (see waiting.ts). Anew each time:
 * Payload 3.90.1 empties the conditions that a rule returns where it tells the admin panel who may do what.
 */
const complete = (): Where => ({ waitingUntil: { equals: null } });

const ownWaiting = (req: PayloadRequest): Where => ({
  and: [{ waitingUntil: { greater_than: '1970-01-01T00:00:00.000Z' } }, { addedBy: { equals: req.user?.id } }],
});

/** The people shown may be at risk: until the question about them is answered, a picture is staff's only. */
export const readMedia: Access = ({ req }) => {
  const forStaff: Where = { or: [complete(), ownWaiting(req)] };
  if (isStaff({ req })) return forStaff;
  const answered: Where = { people: { in: ['none', 'consent', 'unrecognisable'] } };
  return { and: [answered, complete(), { deletedAt: { equals: null } }] };
};

/** A contributor changes pictures until they are public; what readers see is for those who publish. */
export const updateMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role) return false;
  const theirs: Where = role === 'contributor' ? { and: [complete(), { people: { equals: null } }] } : complete();
  return { or: [theirs, ownWaiting(req)] };
};

/** Everyone takes away what they added and did not finish; the rest is for those who publish. */
export const deleteMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role) return false;
  if (role === 'contributor') return ownWaiting(req);
  return asksForButtons(req) ? inBin() : true;
};
