import { createLocalReq, type PayloadRequest } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { sourceLocale } from '@/lib/locales';
import { isReleasableGlobal } from '@/lib/releases';
import { type AutomaticContext, recordActivity } from '../activity/record';
import { deleteSchedules } from '../schedule/jobs';
import { asRefusal, findProblems, hasUnpublished, RefusedRelease } from './problems';
import { type EntryRow, entriesOf, openKey, ownerOf, type ReleaseRow } from './rows';
import { readEntry } from './stored';

type Publication = {
  /** In whose name it is published; none once the account of a schedule was deleted. */
  user: PayloadRequest['user'];
  /** Whether a job does it. */
  isAutomatic: boolean;
};

/**
 * Publishes the newest versions of all documents of a release. The caller has opened a transaction and ends it: readers
 * see all of it or nothing, since the content revision moves once, at its commit. What somebody published meanwhile stays as
 * it is. That a form is open, or its document scheduled alone, prevents nothing, as for a document that is scheduled.
 *
 * @throws RefusedRelease with the problems of all documents
 */
export async function publishRelease(release: ReleaseRow, publication: Publication, req: PayloadRequest) {
  // First: what is added or removed at this moment conflicts with it on MongoDB, and waits on SQLite.
  await markPublished(release, publication, req);
  const entries = await entriesOf(release, req);
  const problems = await findProblems(entries, req);
  if (problems.length > 0) throw new RefusedRelease(problems);
  for (const entry of entries) await publishEntry(entry, publication, req);
  for (const entry of entries) await closeEntry(entry, req);
  await deleteSchedules({ collection: 'releases', id: release.id }, 'publish', req);
  const acting = await step(req, publication);
  await recordActivity({ ...ownerOf(release), action: 'published', title: release.name }, acting);
}

async function markPublished({ id }: ReleaseRow, { user }: Publication, req: PayloadRequest): Promise<void> {
  const data = { publishedAt: new Date().toISOString(), publishedBy: user?.id ?? null };
  await req.payload.db.updateOne({ collection: 'releases', id, data, returning: false, req });
}

/** Sets its document free for another release. */
async function closeEntry(entry: EntryRow, req: PayloadRequest): Promise<void> {
  const data = { key: `${openKey(entry)} ${entry.release}` };
  await req.payload.db.updateOne({ collection: 'release-entries', id: entry.id, data, returning: false, req });
}

async function publishEntry(entry: EntryRow, publication: Publication, req: PayloadRequest): Promise<void> {
  const stored = await readEntry(entry, req);
  if (!stored || !hasUnpublished(stored)) return;
  const acting = await step(req, publication);
  const options = {
    data: { _status: 'published' as const },
    locale: sourceLocale,
    depth: 0,
    context: acting.context,
    req: acting,
  };
  const { inCollection: kind, documentId: id } = entry;
  const why = 'the endpoint checks the role; of a schedule it was checked then';
  try {
    if (isReleasableGlobal(kind)) await req.payload.updateGlobal({ slug: kind, ...options, ...bypassAccess(why) });
    else await req.payload.update({ collection: kind, id, ...options, ...bypassAccess(why) });
  } catch (error) {
    throw asRefusal(error, entry, stored.title);
  }
}

/** A request of its own in the same transaction: hooks leave marks in the context of theirs. */
async function step(
  { payload, transactionID, i18n }: PayloadRequest,
  { user, isAutomatic }: Publication,
): Promise<PayloadRequest> {
  const context: AutomaticContext = { isAutomatic };
  const req = await createLocalReq({ locale: sourceLocale, context: { ...context }, ...(user && { user }) }, payload);
  return Object.assign(req, { transactionID, i18n });
}
