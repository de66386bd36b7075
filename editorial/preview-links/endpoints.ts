import { Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { absoluteUrl } from '@/lib/absolute-url';
import { roleOf } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';
import { dayMs, previewLinkDays } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { previewPath, releasePreviewPath } from '@/lib/preview';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import type { PreviewLink } from '@/payload-types';
import { readStored } from '../documents/stored';
import { requireOpen } from '../releases/rows';

const subject = z.object({
  collection: z.enum([...publicCollections, 'releases'] as [PublicCollection | 'releases']),
  id: z.string().min(1).max(64),
});
const order = subject.extend({
  locale: z.enum(locales),
  days: z.coerce.number().refine((days) => (previewLinkDays as readonly number[]).includes(days)),
});

/** A link as the admin panel shows it. */
export type SharedLink = { id: string; url: string; locale: PreviewLink['locale']; expiresAt: string; mine: boolean };

const isContributor = (req: PayloadRequest): boolean => roleOf(req) === 'contributor';

/** Staff may share: contributors only documents they created, and no releases. */
async function requireShareable({ collection, id }: z.output<typeof subject>, req: PayloadRequest): Promise<void> {
  if (collection === 'releases') {
    if (isContributor(req)) throw new Forbidden(req.t);
    await requireOpen(id, req);
    return;
  }
  const stored = await readStored(collection, id, req);
  if (!stored || stored.newest.deletedAt) throw new ApiError(req, 'not-found', 'previewLinks.gone');
  if (isContributor(req) && idOf(stored.newest.createdBy) !== String(req.user?.id)) throw new Forbidden(req.t);
}

async function linksOf({ collection, id }: z.output<typeof subject>, req: PayloadRequest): Promise<SharedLink[]> {
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    where: {
      and: [
        { inCollection: { equals: collection } },
        { documentId: { equals: id } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    sort: 'expiresAt',
    depth: 0,
    pagination: false,
    limit: 0,
    ...bypassAccess('no access rule allows reading; the callers check the role'),
    req,
  });
  return docs.map((link) => asShown(link, req));
}

function asShown({ id, inCollection, locale, expiresAt, by }: PreviewLink, req: PayloadRequest): SharedLink {
  const pathOf = inCollection === 'releases' ? releasePreviewPath : previewPath;
  const address = pathOf({ purpose: 'shared', subject: '', id, locale }, Date.parse(expiresAt));
  return { id, url: absoluteUrl(address), locale, expiresAt, mine: idOf(by) === String(req.user?.id) };
}

const path = '/editorial/preview-links';

const list = endpoint({
  path,
  method: 'get',
  role: 'staff',
  query: subject,
  handler: async ({ req, query: document }) => {
    await requireShareable(document, req);
    return { links: await linksOf(document, req) };
  },
});

const share = endpoint({
  path,
  method: 'post',
  role: 'staff',
  body: order,
  handler: async ({ req, body: { locale, days, ...document } }) => {
    await requireShareable(document, req);
    const now = Date.now();
    // Expired links are deleted.
    const over = { expiresAt: { less_than: new Date(now).toISOString() } };
    await req.payload.delete({
      collection: 'preview-links',
      where: over,
      ...bypassAccess('links that are over are of no use to anyone'),
      req,
    });
    const link = await req.payload.create({
      collection: 'preview-links',
      data: {
        inCollection: document.collection,
        documentId: document.id,
        locale,
        expiresAt: new Date(now + days * dayMs).toISOString(),
        by: String(req.user?.id),
      },
      depth: 0,
      ...bypassAccess('no access rule allows writing; the role was checked above'),
      req,
    });
    return Response.json({ link: asShown(link, req), links: await linksOf(document, req) }, { status: 201 });
  },
});

const end = endpoint({
  path,
  method: 'delete',
  role: 'staff',
  query: z.object({ link: z.string().min(1).max(64) }),
  handler: async ({ req, query: { link: id } }) => {
    const options = { collection: 'preview-links', id, depth: 0, req } as const;
    const link = await req.payload.findByID({
      ...options,
      disableErrors: true,
      ...bypassAccess('no access rule allows reading; the role was checked above'),
    });
    if (!link) throw new ApiError(req, 'not-found', 'previewLinks.alreadyEnded');
    // Contributors revoke their own links.
    if (isContributor(req) && idOf(link.by) !== String(req.user?.id)) throw new Forbidden(req.t);
    await req.payload.delete({
      ...options,
      ...bypassAccess('no access rule allows writing; the role was checked above'),
    });
    return { ended: id };
  },
});

export const previewLinkEndpoints = [list, share, end];
