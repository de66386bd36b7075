import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/limits';
import { requestT } from '@/messages/panel';
import type { PlainKey } from '@/messages/panel/types';
import type { linkProblems } from '../links';
import { type DescribedReference, describeReferences, type LinkRow, titlesAt } from '../links/describe';
import type { externalReasons } from '.';
import { isChecking } from './check-endpoint';

/** A broken or perhaps broken link: where it is, its target, the problem. */
export type BrokenLink = DescribedReference & {
  id: string;
  /** The link text, or the name of the target. */
  words: string | null;
  /** The external address; null for a link to content of this site. */
  url: string | null;
  reason: string;
  /** ISO 8601; null when no check has succeeded. */
  failingSince: string | null;
};

export type Requested = { problem: (typeof linkProblems)[number]; inCollection: string | null; page: number };

/** Lists a page of broken links. The number of queries does not depend on the number of links. */
export async function listBrokenLinks({ problem, inCollection, page }: Requested, req: PayloadRequest) {
  const where: Where = {
    and: [
      { live: { equals: true } },
      { problem: { equals: problem } },
      ...(inCollection ? [{ inCollection: { equals: inCollection } }] : []),
    ],
  };
  const { db } = req.payload;
  const found = await db.find<LinkRow>({
    collection: 'content-links',
    where,
    sort: ['inCollection', 'documentId', 'id'],
    limit: pageSize,
    page,
    req,
  });
  const references = await describeReferences(found.docs, new Map(), req);
  const external = await readExternalLinks(
    found.docs.flatMap(({ url }) => url ?? []),
    req,
  );
  const targetOf = ({ toCollection, toId }: LinkRow) => (toCollection && toId ? `${toCollection}/${toId}` : null);
  const targets = await titlesAt(
    found.docs.flatMap((row) => targetOf(row) ?? []),
    req,
  );
  const links = found.docs.map((row, index): BrokenLink => {
    const stored = row.url ? external.get(row.url) : undefined;
    const reason: PlainKey = !row.url
      ? 'brokenLinks.offSite'
      : stored?.reason
        ? `brokenLinks.reasons.${stored.reason}`
        : 'brokenLinks.unknownReason';
    const { id, url } = row;
    const failingSince = stored?.failingSince ?? null;
    return {
      ...(references[index] as DescribedReference),
      id,
      url,
      failingSince,
      words: row.words ?? targets.get(targetOf(row) ?? '') ?? null,
      reason: requestT(req)(reason),
    };
  });
  return { links, total: found.totalDocs, pages: found.totalPages };
}

type ExternalLinkRow = { url: string; reason?: (typeof externalReasons)[number] | null; failingSince?: string | null };

async function readExternalLinks(urls: readonly string[], req: PayloadRequest): Promise<Map<string, ExternalLinkRow>> {
  if (urls.length === 0) return new Map();
  const { docs } = await req.payload.db.find<ExternalLinkRow>({
    collection: 'external-links',
    where: { url: { in: [...new Set(urls)] } },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map((row) => [row.url, row]));
}

/** Returns the number of external links, when they were last checked and whether a check is running. */
export async function checkSummary(req: PayloadRequest) {
  const { db } = req.payload;
  const [{ totalDocs: addresses }, last, checking] = await Promise.all([
    db.count({ collection: 'external-links', req }),
    db.find<{ checkedAt?: string | null }>({
      collection: 'external-links',
      where: { checkedAt: { not_equals: null } },
      sort: '-checkedAt',
      limit: 1,
      pagination: false,
      req,
    }),
    isChecking(req.payload),
  ]);
  return { addresses, checkedAt: last.docs[0]?.checkedAt ?? null, checking };
}
