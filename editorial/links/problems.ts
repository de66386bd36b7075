import type { PayloadRequest } from 'payload';
import { isPublicCollection } from '@/lib/routes';
import type { linkProblems } from './index';
import { founders, type Reference } from './read';

type Problem = (typeof linkProblems)[number];

/**
 * Returns whether the target of a reference must be public: that of a link must, while a choice may wait for its
 * publication.
 */
function needsPublicTarget(reference: Reference & { needed: boolean }): boolean {
  return (
    isPublicCollection(reference.toCollection) &&
    reference.toId !== founders &&
    (reference.kind === 'link' || reference.needed)
  );
}

/**
 * Returns a function that finds the problem of a reference's target. Two queries for any number of references.
 *
 * A redirect to content that is not public is no broken link: no reader sees it as a link.
 */
export async function problemFinder(
  inCollection: string,
  references: readonly (Reference & { needed: boolean })[],
  req: PayloadRequest,
): Promise<(reference: Reference & { needed: boolean }) => Problem | null> {
  const inner = inCollection === 'redirects' ? [] : references.filter(needsPublicTarget);
  const onSite = await keysOnSite(inner.map(keyOf), req);
  const states = await externalStates(
    references.flatMap(({ url }) => url ?? []),
    req,
  );
  return (reference) => {
    if (reference.url) return states.get(reference.url) ?? null;
    return inner.includes(reference) && !onSite.has(keyOf(reference)) ? 'broken' : null;
  };
}

const keyOf = ({ toCollection, toId }: Pick<Reference, 'toCollection' | 'toId'>) => `${toCollection}/${toId}`;

/** Returns the documents that are public, by the key of their status. */
export async function keysOnSite(keys: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const { docs } = await req.payload.db.find<{ key: string }>({
    collection: 'content-status',
    where: {
      and: [
        { key: { in: [...new Set(keys)] } },
        { publication: { in: ['published', 'changed'] } },
        { trashed: { not_equals: true } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  });
  return new Set(docs.map(({ key }) => key));
}

async function externalStates(urls: readonly string[], req: PayloadRequest): Promise<Map<string, Problem>> {
  if (urls.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ url: string; state: Problem }>({
    collection: 'external-links',
    where: { and: [{ url: { in: [...new Set(urls)] } }, { state: { in: ['broken', 'unsure'] } }] },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ url, state }) => [url, state]));
}
