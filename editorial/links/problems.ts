import type { PayloadRequest, Where } from 'payload';
import { publicCollections } from '@/lib/routes';
import type { linkProblems } from './index';
import { founders, type Reference } from './read';

type Problem = (typeof linkProblems)[number];
type Target = { inCollection: string; documentId: string };

const isContent = (collection: string | null): boolean =>
  (publicCollections as readonly unknown[]).includes(collection);

/** Whether a reference should lead to something on the site: a link does, a choice may wait for it to be published. */
function mustLead(reference: Reference & { needed: boolean }): boolean {
  return (
    isContent(reference.toCollection) && reference.toId !== founders && (reference.kind === 'link' || reference.needed)
  );
}

/**
 * Says of references what is wrong with where they lead, by what is known of it now: two queries, however many.
 *
 * An old address of something that is not on the site is no broken link: nobody reads it there.
 */
export async function problemFinder(
  inCollection: string,
  references: readonly (Reference & { needed: boolean })[],
  req: PayloadRequest,
): Promise<(reference: Reference & { needed: boolean }) => Problem | null> {
  const inner = inCollection === 'redirects' ? [] : references.filter(mustLead);
  const onSite = await keysOnSite(inner.map(keyOf), req);
  const states = await outsideStates(
    references.flatMap(({ url }) => url ?? []),
    req,
  );
  return (reference) => {
    if (reference.url) return states.get(reference.url) ?? null;
    return inner.includes(reference) && !onSite.has(keyOf(reference)) ? 'broken' : null;
  };
}

const keyOf = ({ toCollection, toId }: Pick<Reference, 'toCollection' | 'toId'>) => `${toCollection}/${toId}`;

/** Of documents, by the key of their status, those that readers see. */
export async function keysOnSite(keys: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const { docs } = await req.payload.db.find<{ key: string }>({
    collection: 'content-status',
    where: {
      and: [
        { key: { in: [...new Set(keys)] } },
        { publication: { in: ['published', 'changed'] } },
        { binned: { not_equals: true } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  });
  return new Set(docs.map(({ key }) => key));
}

async function outsideStates(urls: readonly string[], req: PayloadRequest): Promise<Map<string, Problem>> {
  if (urls.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ url: string; state: Problem }>({
    collection: 'outside-links',
    where: { and: [{ url: { in: [...new Set(urls)] } }, { state: { in: ['broken', 'unsure'] } }] },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ url, state }) => [url, state]));
}

/** Tells the references to a document that it came to the site or left it. */
export async function tellWhatLeadsTo(
  { inCollection, documentId }: Target,
  isOnSite: boolean,
  req: PayloadRequest,
): Promise<void> {
  const where: Where = {
    and: [
      { toCollection: { equals: inCollection } },
      { toId: { equals: documentId } },
      { or: [{ kind: { equals: 'link' } }, { needed: { equals: true } }] },
      { inCollection: { not_equals: 'redirects' } },
    ],
  };
  const data = { problem: isOnSite ? null : 'broken' };
  await req.payload.db.updateMany({ collection: 'content-links', where, data, returning: false, req });
}
