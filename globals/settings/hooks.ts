import type { GlobalAfterReadHook, GlobalBeforeChangeHook, GlobalBeforeValidateHook } from 'payload';
import { isStaff } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { idOf } from '@/lib/populated';

/** The home page must be published, and stays so while it is chosen (collections/pages/hooks.ts). */
export const preventDraftHomePage: GlobalBeforeValidateHook = async ({ data, req }) => {
  const id = idOf(data?.homePage);
  // Drafts are checked when they are published: the page may be published before.
  if (!id || data?._status === 'draft') return data;
  const page = await req.payload.db.findOne<{ id: string; _status?: string; deletedAt?: string | null }>({
    collection: 'pages',
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true },
    req,
  });
  if (page?._status !== 'published' || page.deletedAt) {
    throw new ApiError(req, 'bad-request', 'settings.draftHome');
  }
  return data;
};

/** French law: a site without a dated audit is "non conforme". */
export const conformityAfterAudit: GlobalBeforeChangeHook = ({ data }) => {
  if (data._status !== 'draft' && data.accessibility && !data.accessibility.auditedOn)
    data.accessibility.conformity = 'none';
  return data;
};

/** Removes the list of what is left to do, which readers may not read: Payload answers an empty list in its place. */
export const removeTasksOfStaff: GlobalAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess || isStaff({ req })) return doc;
  const { toComplete: _, ...rest } = doc;
  return rest;
};
