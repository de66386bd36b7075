import type { PayloadRequest } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { sourceLocale } from '@/lib/locales';
import { withLockText } from '@/lib/locks';
import { pageTree } from '@/lib/page-tree';
import { isReservedSlug } from '@/lib/routes';
import { readStored } from '../documents/stored';
import { publicationOf } from '../status/publication';
import { isPublishedByMove } from './outcome';
import { readPages } from './read';
import { isAtOrBelow } from './tree';

export type Move = {
  id: string;
  /** The page to put it under; null for the top level. */
  parent: string | null;
  /** Whether the person was told that the site shows it at once. */
  publish: boolean;
};

/**
 * Puts a page under another one, by Payload's own save with the access of the user: roles, locks, checks, versions and
 * redirects are those of the form.
 */
export async function movePage({ id, parent, publish }: Move, req: PayloadRequest): Promise<void> {
  const stored = await readStored('pages', id, req);
  if (!stored) throw new ApiError(req, 'not-found', 'pageTreeErrors.gone');
  const { live, newest } = stored;
  if (newest.deletedAt) throw new ApiError(req, 'in-trash', 'pageTreeErrors.trashed');
  const canPublish = isEditor({ req });
  if (isPublishedByMove(publicationOf(live !== null, newest), canPublish) !== publish) {
    throw new ApiError(req, 'text-changed', 'pageTreeErrors.changed');
  }
  await requirePlace({ id, parent, publish }, newest.slug, req);
  try {
    await req.payload.update({
      collection: 'pages',
      id,
      data: { parent, _status: publish ? 'published' : 'draft' },
      draft: !publish,
      locale: sourceLocale,
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      req,
    });
  } catch (error) {
    throw withLockText(error, req, 'pageTreeErrors.locked');
  }
}

/** Refuses a place that does not exist, is the page itself or below it, or would leave the page without an address. */
async function requirePlace({ id, parent, publish }: Move, slug: unknown, req: PayloadRequest): Promise<void> {
  if (parent === null) {
    // Of drafts, nothing else says so before they are published.
    const isTaken = Object.values((slug ?? {}) as Record<string, unknown>).some(
      (each) => typeof each === 'string' && isReservedSlug(each),
    );
    if (isTaken) throw new ApiError(req, 'conflict', 'pageTreeErrors.reserved');
    return;
  }
  const pages = new Map((await readPages(req)).map((page) => [page.id, page]));
  const target = pages.get(parent);
  if (!target) throw new ApiError(req, 'conflict', 'pageTreeErrors.parentGone');
  // The hook of the collection compares what is published; drafts could be put under each other.
  if (isAtOrBelow(pages, parent, id)) throw new ApiError(req, 'conflict', 'errors.ownParent');
  const tree = await pageTree(req);
  if (publish && !tree.slugsOf(parent, sourceLocale)) {
    throw new ApiError(req, 'conflict', { key: 'pageTreeErrors.parentNotPublic', values: { title: target.title } });
  }
}
