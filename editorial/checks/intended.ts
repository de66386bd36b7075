import type { CollectionConfig, PayloadRequest } from 'payload';
import { idOf } from '@/lib/populated';
import { hiddenCollection } from '../hidden-collection';
import { type Owner, whereOwner } from '../projections/projection';

/**
 * Warnings that someone wants as they are ("C'est voulu"): one row for each, by its fingerprint, with who said so and
 * when (`createdAt`). A row counts while the document has this issue; another text makes another issue. Deleted with the
 * document, and read by staff only, as its version log is.
 */
export const IntendedIssues: CollectionConfig = hiddenCollection('intended-issues', [
  { name: 'fingerprint', type: 'text', required: true },
  { name: 'rule', type: 'text', required: true },
  { name: 'by', type: 'relationship', relationTo: 'users' },
]);

type Row = Owner & { id: string; fingerprint: string; by?: unknown; createdAt: string };

/** Who wants a warning as it is, and since when (ISO 8601). */
export type Intention = { by: string | null; at: string };

/** Returns what was said of the warnings of a document or global, by their fingerprints. */
export async function readIntended(owner: Owner, req: PayloadRequest): Promise<ReadonlyMap<string, Intention>> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'intended-issues',
    where: whereOwner(owner),
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(
    docs.map(({ fingerprint, by, createdAt }) => [
      fingerprint,
      { by: idOf(by), at: new Date(createdAt).toISOString() },
    ]),
  );
}

/** Notes that the user of the request wants a warning as it is, or takes that back. Doing it twice changes nothing. */
export async function setIntended(
  owner: Owner,
  { fingerprint, rule }: { fingerprint: string; rule: string },
  isIntended: boolean,
  req: PayloadRequest,
): Promise<void> {
  const where = { and: [whereOwner(owner), { fingerprint: { equals: fingerprint } }] };
  if (!isIntended) {
    await req.payload.db.deleteMany({ collection: 'intended-issues', where, req });
    return;
  }
  if (await req.payload.db.findOne({ collection: 'intended-issues', where, req })) return;
  const by = req.user?.collection === 'users' ? req.user.id : null;
  await req.payload.db.create({ collection: 'intended-issues', data: { ...owner, fingerprint, rule, by }, req });
}
