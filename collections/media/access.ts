import type { Access, PayloadRequest, Where } from 'payload';
import { inTrash, isPermissionRequest, isStaff, roleOf } from '@/lib/access';

/**
 * Pictures with a description and an answer about people; the others wait for the person who added them (waiting.ts). A
 * new object each time: Payload 3.90.1 empties the conditions that a rule returns when it lists permissions for the
 * panel.
 */
const complete = (): Where => ({ waitingUntil: { equals: null } });

const ownWaiting = (req: PayloadRequest): Where => ({
  and: [{ waitingUntil: { greater_than: '1970-01-01T00:00:00.000Z' } }, { addedBy: { equals: req.user?.id } }],
});

/** The people shown may be at risk: until the question about them is answered, only staff see a picture. */
export const readMedia: Access = ({ req }) => {
  const forStaff: Where = { or: [complete(), ownWaiting(req)] };
  if (isStaff({ req })) return forStaff;
  const answered: Where = { people: { in: ['none', 'consent', 'unrecognisable'] } };
  return { and: [answered, complete(), { deletedAt: { equals: null } }] };
};

/** Contributors change pictures until they are public; afterwards only editors do. */
export const updateMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role) return false;
  const theirs: Where = role === 'contributor' ? { and: [complete(), { people: { equals: null } }] } : complete();
  return { or: [theirs, ownWaiting(req)] };
};

/** Everyone may delete the unfinished pictures they added; only editors delete others. */
export const deleteMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role) return false;
  if (role === 'contributor') return ownWaiting(req);
  return isPermissionRequest(req) ? inTrash() : true;
};
