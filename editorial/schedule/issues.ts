import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { type DescribedIssue, describeIssues, findIssues } from '../checks';
import { isError } from '../checks/check';
import { readStored } from '../documents/stored';

/** Returns the errors that prevent publishing the newest version of a document; the job checks again. */
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
