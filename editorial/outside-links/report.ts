import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/limits';
import { requestT } from '@/messages/panel';
import type { PlainKey } from '@/messages/panel/types';
import { describeUses, type LinkRow, titlesAt, type Use } from '../links/describe';
import type { linkProblems } from '../links/index';
import { isChecking } from './check-endpoint';
import type { outsideReasons } from './index';

/** A link to look at: where it stands, what it leads to, what is wrong. */
export type LinkToMend = Use & {
  id: string;
  /** The words that are clicked, or what it leads to. */
  words: string | null;
  /** The address elsewhere; none of what leads to our own content. */
  url: string | null;
  reason: string;
  /** ISO 8601; none where it was never seen in order. */
  failingSince: string | null;
};

export type Asked = { problem: (typeof linkProblems)[number]; inCollection: string | null; page: number };

/** The links to look at, a page of 20; the same number of queries for any number of them. */
export async function listLinksToMend({ problem, inCollection, page }: Asked, req: PayloadRequest) {
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
  const uses = await describeUses(found.docs, new Map(), req);
  const outside = await readOutside(
    found.docs.flatMap(({ url }) => url ?? []),
    req,
  );
  const targetOf = ({ toCollection, toId }: LinkRow) => (toCollection && toId ? `${toCollection}/${toId}` : null);
  const targets = await titlesAt(
    found.docs.flatMap((row) => targetOf(row) ?? []),
    req,
  );
  const links = found.docs.map((row, index): LinkToMend => {
    const kept = row.url ? outside.get(row.url) : undefined;
    const reason: PlainKey = !row.url
      ? 'brokenLinks.offSite'
      : kept?.reason
        ? `brokenLinks.reasons.${kept.reason}`
        : 'brokenLinks.unknownReason';
    const { id, url } = row;
    const failingSince = kept?.failingSince ?? null;
    return {
      ...(uses[index] as Use),
      id,
      url,
      failingSince,
      words: row.words ?? targets.get(targetOf(row) ?? '') ?? null,
      reason: requestT(req)(reason),
    };
  });
  return { links, total: found.totalDocs, pages: found.totalPages };
}

type Outside = { url: string; reason?: (typeof outsideReasons)[number] | null; failingSince?: string | null };

async function readOutside(urls: readonly string[], req: PayloadRequest): Promise<Map<string, Outside>> {
  if (urls.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Outside>({
    collection: 'outside-links',
    where: { url: { in: [...new Set(urls)] } },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map((row) => [row.url, row]));
}

/** How many addresses elsewhere are known, when they were last checked, and whether they are being checked now. */
export async function checkSummary(req: PayloadRequest) {
  const { db } = req.payload;
  const [{ totalDocs: addresses }, last, checking] = await Promise.all([
    db.count({ collection: 'outside-links', req }),
    db.find<{ checkedAt?: string | null }>({
      collection: 'outside-links',
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
