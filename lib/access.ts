import type { Access, FieldAccess, PayloadRequest, Where } from 'payload';
import { sourceLocale } from './locales';

export type Role = 'admin' | 'editor' | 'contributor';

/**
 * The role of whoever asks, or null for the public. Someone who still has the first, generated password has no role
 * until it is changed.
 */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  const user = req.user;
  if (user?.collection !== 'users' || user.mustChangePassword) return null;
  return user.role;
}

export const isStaff = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) !== null;
export const isEditor = ({ req }: { req: PayloadRequest }): boolean => ['admin', 'editor'].includes(roleOf(req) ?? '');
export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) === 'admin';
export const nobody = (): boolean => false;
export const staffField: FieldAccess = ({ req }) => isStaff({ req });

/** The one document a preview link opens, as a draft; everything else stays public (see lib/preview.ts). */
export type PreviewContext = { collection: string; id: string };

/** The preview this request was signed for, if any. */
export function previewOf(req: PayloadRequest): PreviewContext | undefined {
  return req.context?.preview as PreviewContext | undefined;
}

/**
 * Who reads a collection of public content: staff everything, the public only what is published, out of the bin and,
 * in another language than French, shown in that language. Always a query constraint, so that lists, counts, joins
 * and relations obey it too. "Not in the bin" is `equals: null`: `exists: false` is lost on MongoDB when Payload
 * 3.90.1 asks it through a relation, so that a search answered whether words of a binned document match.
 *
 * @param collection the collection's slug, for preview links
 * @param also a further constraint for the public
 */
export function publicRead(collection: string, also: Where[] = []): Access {
  return ({ req, id }) => {
    if (isStaff({ req })) return true;
    const preview = previewOf(req);
    if (preview && preview.collection === collection && id !== undefined && String(id) === preview.id) return true;
    const inLocale: Where[] = req.locale && req.locale !== sourceLocale ? [{ localePublished: { equals: true } }] : [];
    return { and: [{ _status: { equals: 'published' } }, { deletedAt: { equals: null } }, ...inLocale, ...also] };
  };
}

/** A contributor may save drafts, never publish (the rest of their bounds is in lib/contributors.ts). */
export const updateContent: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (!role) return false;
  return role !== 'contributor' || data?._status !== 'published';
};

/**
 * Whether the admin panel only asks which buttons to show: it asks the same rules for that, without a request of its own
 * while it draws a page, or at `/api/forms/access/6650…`. Where our own dialog deletes, Payload's item in the menu stands
 * back, since it names nothing of what would happen.
 */
export const asksForButtons = ({ method, pathname }: PayloadRequest): boolean =>
  !method || /\/access(\/[^/]+)?$/.test(pathname ?? '');

/**
 * In the admin panel, Payload's own button is for what is in the bin; binning is our own item (admin/leaving). Made anew
 * each time: Payload changes the conditions that a rule gives it.
 */
export const inBin = (): Where => ({ deletedAt: { not_equals: null } });

/** A contributor may delete what was never published; the hook in lib/contributors.ts looks at the live row too. */
export const deleteContent: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role) return false;
  const bounds: Where[] = role === 'contributor' ? [{ _status: { not_equals: 'published' } }] : [];
  if (asksForButtons(req)) bounds.push(inBin());
  return bounds.length === 0 || { and: bounds };
};

/** The same for what only editors delete, where there is no bin. */
export const deleteByOperation: Access = ({ req }) => isEditor({ req }) && !asksForButtons(req);
