import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { type DescribedIssue, describeIssues, findIssues } from '../checks';
import { isError } from '../checks/check';
import { readStored } from '../documents/stored';

/** What stands in the way of publishing the newest text of a document; publishing itself checks again in its hour. */
export async function issuesToFix(
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
): Promise<DescribedIssue[]> {
  const stored = await readStored(collection, id, req);
  if (!stored) return [];
  const errors = (await findIssues(collection, stored.newest, {}, req)).filter(isError);
  return describeIssues(errors, collection, stored.newest, req);
}
