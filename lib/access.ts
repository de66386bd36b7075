import type { Access, FieldAccess, PayloadRequest, Where } from 'payload';
import { sourceLocale } from './locales';

export type Role = 'admin' | 'editor' | 'contributor';

/**
 * The role of a request's user, or null for anonymous readers. A user with an initial password has no role until it is
 * changed.
 */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  const user = req.user;
  if (user?.collection !== 'users' || user.mustChangePassword) return null;
  return user.role;
}

export const isStaff = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) !== null;
export const isEditor = ({ req }: { req: PayloadRequest }): boolean => ['admin', 'editor'].includes(roleOf(req) ?? '');
export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) === 'admin';
export const noAccess = (): boolean => false;
export const staffField: FieldAccess = ({ req }) => isStaff({ req });

/**
 * The document that a preview shows as a draft, or the documents of a release that a list is read of; everything else is
 * read as an anonymous reader (lib/preview.ts).
 */
export type PreviewContext = { collection: string; id: string; ids?: never } | { collection: string; ids: string[] };

/** The preview this request was signed for, if any. */
export function previewOf(req: PayloadRequest): PreviewContext | undefined {
  return req.context?.preview as PreviewContext | undefined;
}

/**
 * Read rule of public content: staff read everything, anonymous readers what is published, not in the trash and, in
 * another locale than the source, published in that locale. Always a query constraint, so that lists, counts, joins and
 * relations obey it too. "Not in the trash" is `equals: null`: on MongoDB, Payload 3.90.1 drops `exists: false` in a
 * condition through a relation, so that a search revealed words of documents in the trash.
 *
 * @param collection the collection's slug, for preview links
 * @param also a further constraint for the public
 */
export function publicRead(collection: string, also: Where[] = []): Access {
  return ({ req, id }) => {
    if (isStaff({ req })) return true;
    const preview = previewOf(req);
    const drafts = preview?.collection === collection ? preview : undefined;
    if (drafts && !drafts.ids && id !== undefined && String(id) === drafts.id) return true;
    const inLocale: Where[] = req.locale && req.locale !== sourceLocale ? [{ localePublished: { equals: true } }] : [];
    const shown: Where = drafts?.ids ? { id: { in: [...drafts.ids] } } : { _status: { equals: 'published' } };
    return { and: [shown, { deletedAt: { equals: null } }, ...inLocale, ...also] };
  };
}

/** Contributors save drafts and never publish (their other limits are in lib/contributors.ts). */
export const updateContent: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (!role) return false;
  return role !== 'contributor' || data?._status !== 'published';
};

/**
 * Whether the panel evaluates the rule only to decide which buttons to show: while it renders a page, or at
 * `/api/forms/access/6650…`. Payload's delete item is hidden where our own dialog deletes, which lists the
 * consequences.
 */
export const isPermissionRequest = ({ method, pathname }: PayloadRequest): boolean =>
  !method || /\/access(\/[^/]+)?$/.test(pathname ?? '');

/**
 * In the panel, Payload's own button is for documents in the trash; moving there is our own item. A new object each
 * time: Payload changes the conditions that a rule returns.
 */
export const inTrash = (): Where => ({ deletedAt: { not_equals: null } });

/** Contributors may delete what was never published; the hook in lib/contributors.ts also checks the published row. */
export const deleteContent: Access = ({ req }) => {
  const role = roleOf(req);
  if (!role) return false;
  const bounds: Where[] = role === 'contributor' ? [{ _status: { not_equals: 'published' } }] : [];
  if (isPermissionRequest(req)) bounds.push(inTrash());
  return bounds.length === 0 || { and: bounds };
};

/** The same for what only editors delete, where there is no trash. */
export const deleteByOperation: Access = ({ req }) => isEditor({ req }) && !isPermissionRequest(req);
