import type { Access, Where } from 'payload';
import { isStaff, roleOf } from '@/lib/access';

/** The people shown may be at risk: until the question about them is answered, a picture is staff's only. */
export const readMedia: Access = ({ req }) => {
  if (isStaff({ req })) return true;
  const answered: Where = { people: { in: ['none', 'consent', 'unrecognisable'] } };
  return { and: [answered, { deletedAt: { equals: null } }] };
};

/** A contributor changes pictures until they are public; what readers see is for those who publish. */
export const updateMedia: Access = ({ req }) => {
  const role = roleOf(req);
  return role === 'contributor' ? { people: { exists: false } } : role !== null;
};
