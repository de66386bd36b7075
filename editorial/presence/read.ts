import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { findOpenPages, findOpenPagesOf, isOpen, type OpenDocument, storeOpenPage } from './open-pages';
import { type Present, peopleOf, presentOn } from './people';

/**
 * Reads who else has a document open that the user may read, and stores that this page shows it.
 *
 * @param page the page of the browser that asks; without it nothing is stored
 */
export async function readPresence(
  document: OpenDocument,
  page: string | undefined,
  req: PayloadRequest,
): Promise<Present[]> {
  const pages = await findOpenPages(document, req);
  // The response does not wait for it: a long save of somebody else may have the write lock.
  if (page !== undefined) {
    storeOpenPage(document, page, pages, req).catch((err: unknown) =>
      req.payload.logger.warn({ err, msg: 'It could not be stored who has a document open.' }),
    );
  }
  const others = pages.filter((each) => each.page !== page && isOpen(each));
  return presentOn(others, await peopleOf(others, req));
}

/** Who has the documents of a list open, by their ids. */
export type PresenceInList = { documents: { id: string; people: Present[] }[] };

/**
 * Reads who has documents of a collection open, of those that the user may read.
 *
 * @param page the page of the browser that shows the list, which may have shown a document just now
 */
export async function readPresenceInList(
  collection: PublicCollection,
  page: string | undefined,
  req: PayloadRequest,
): Promise<PresenceInList> {
  const pages = (await findOpenPagesOf(collection, req)).filter((each) => each.page !== page);
  if (pages.length === 0) return { documents: [] };
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(pages.map(({ documentId }) => documentId))] } },
    select: {},
    depth: 0,
    draft: true,
    trash: true,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const shown = pages.filter(({ documentId }) => docs.some(({ id }) => id === documentId));
  if (shown.length === 0) return { documents: [] };
  const personOf = await peopleOf(shown, req);
  const documents = docs.map(({ id }) => {
    const ofDocument = shown.filter(({ documentId }) => documentId === id);
    return { id, people: presentOn(ofDocument, personOf) };
  });
  return { documents };
}
