import { Forbidden, type PayloadRequest, type Where } from 'payload';
import { isEditor } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { bypassAccess } from '@/lib/bypass-access';
import { releaseLimits } from '@/lib/limits';
import { isReleasableGlobal } from '@/lib/releases';
import { panelLanguageOf } from '@/messages/panel/languages';
import { recordActivity, recordOnDocument } from '../activity/record';
import { whereOwner } from '../projections/projection';
import { deleteSchedules, readSchedules, type ScheduleInput } from '../schedule/jobs';
import { requestedMoment } from '../schedule/requested-moment';
import { type EntryProblem, findProblems } from './problems';
import type { EntrySubject, ReleaseTexts } from './request';
import { entriesOf, findEntries, findReleases, isOpen, openKey, ownerOf, type ReleaseRow, requireOpen } from './rows';
import { readEntry } from './stored';

// All of these are called in a transaction of the request, by staff; which role, the endpoints say.

/** Creates an open release without documents; returns its id. */
export async function createRelease({ name, note }: ReleaseTexts, req: PayloadRequest): Promise<string> {
  const open = await findReleases(isOpen, req);
  if (open.length >= releaseLimits.maxOpen)
    throw new ApiError(req, 'conflict', { key: 'releaseErrors.tooManyOpen', values: { count: releaseLimits.maxOpen } });
  const data = { name, note, createdBy: req.user?.id, publishedAt: null, publishedBy: null };
  const { id } = await req.payload.db.create({ collection: 'releases', data, req });
  const owner = ownerOf({ id: String(id) });
  await recordActivity({ ...owner, action: 'created', title: name }, req);
  return owner.documentId;
}

export async function renameRelease(id: string, { name, note }: ReleaseTexts, req: PayloadRequest): Promise<void> {
  await requireOpen(id, req);
  await req.payload.db.updateOne({ collection: 'releases', id, data: { name, note }, returning: false, req });
}

/** Deletes a release that was not published, with its schedule. Its documents stay as they are. */
export async function deleteRelease(id: string, req: PayloadRequest): Promise<void> {
  const release = await requireOpen(id, req);
  await deleteSchedules({ collection: 'releases', id }, 'publish', req);
  await req.payload.db.deleteMany({ collection: 'release-entries', where: { release: { equals: id } }, req });
  await req.payload.db.deleteMany({ collection: 'preview-links', where: whereOwner(ownerOf(release)), req });
  await req.payload.db.deleteMany({ collection: 'releases', where: { id: { equals: id } }, req });
  await recordActivity({ ...ownerOf(release), action: 'deleted', title: release.name }, req);
}

const rowOf = ({ collection, id }: EntrySubject) => ({ inCollection: collection, documentId: id });

/** Refuses those who may not edit a document: contributors the header and the footer. */
async function requireEditable({ collection, id }: EntrySubject, req: PayloadRequest): Promise<void> {
  if (isReleasableGlobal(collection)) {
    if (id !== collection) throw new ApiError(req, 'not-found', 'releaseErrors.documentGone');
    if (!isEditor({ req })) throw new Forbidden(req.t);
    return;
  }
  const stored = await readEntry(rowOf({ collection, id }), req);
  if (!stored) throw new ApiError(req, 'not-found', 'releaseErrors.documentGone');
  if (stored.newest.deletedAt) throw new ApiError(req, 'in-trash', 'releaseErrors.documentTrashed');
  const allowed = await req.payload.collections[collection].config.access.update({ req, id });
  if (allowed === false) throw new Forbidden(req.t);
}

/** Adds a document to an open release. Adding it once more changes nothing. */
export async function addEntry(releaseId: string, subject: EntrySubject, req: PayloadRequest): Promise<void> {
  await requireEditable(subject, req);
  const release = await requireOpen(releaseId, req);
  const row = rowOf(subject);
  const [before] = await findEntries({ key: { equals: openKey(row) } }, req);
  if (before?.release === release.id) return;
  if (before) throw await elsewhere(before.release, req);
  const entries = await entriesOf(release, req);
  if (entries.length >= releaseLimits.maxEntries) {
    const values = { count: releaseLimits.maxEntries };
    throw new ApiError(req, 'conflict', { key: 'releaseErrors.tooManyEntries', values });
  }
  await touch(release, req);
  const data = { ...row, release: release.id, key: openKey(row) };
  await req.payload.db.create({ collection: 'release-entries', data, returning: false, req });
  await recordOnEntry(subject, 'release-added', release, req);
}

async function elsewhere(id: string, req: PayloadRequest): Promise<ApiError> {
  const [other] = await findReleases({ id: { equals: id } }, req, 1);
  return new ApiError(req, 'conflict', { key: 'releaseErrors.elsewhere', values: { name: other?.name ?? '' } });
}

/** Removes a document from an open release. */
export async function removeEntry(releaseId: string, subject: EntrySubject, req: PayloadRequest): Promise<void> {
  if (!isEditor({ req })) await requireEditable(subject, req);
  const release = await requireOpen(releaseId, req);
  const where: Where = { and: [{ release: { equals: release.id } }, { key: { equals: openKey(rowOf(subject)) } }] };
  const [entry] = await findEntries(where, req);
  if (!entry) throw new ApiError(req, 'not-found', 'releaseErrors.notIn');
  await touch(release, req);
  await req.payload.db.deleteMany({ collection: 'release-entries', where: { id: { equals: entry.id } }, req });
  await recordOnEntry(subject, 'release-removed', release, req);
}

/** Writes the release with each entry, so that it is not published with one on its way. */
async function touch({ id, name }: ReleaseRow, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: 'releases', id, data: { name }, returning: false, req });
}

async function recordOnEntry(
  subject: EntrySubject,
  action: 'release-added' | 'release-removed',
  { name }: ReleaseRow,
  req: PayloadRequest,
): Promise<void> {
  const owner = rowOf(subject);
  if (isReleasableGlobal(subject.collection)) await recordActivity({ ...owner, action, detail: name }, req);
  else await recordOnDocument(owner, action, name, req);
}

/** The refusal of a release, with the problems of each document. */
export const refusalOf = (problems: readonly EntryProblem[], req: PayloadRequest): ApiError =>
  new ApiError(req, 'issues-to-fix', 'releaseErrors.toFix', { data: { problems } });

/** Refuses a release that has no documents, or one that can't be published. */
async function requirePublishable(release: ReleaseRow, req: PayloadRequest): Promise<void> {
  const entries = await entriesOf(release, req);
  if (entries.length === 0) throw new ApiError(req, 'conflict', 'releaseErrors.empty');
  const problems = await findProblems(entries, req);
  if (problems.length > 0) throw refusalOf(problems, req);
}

/** Schedules a release for a moment, in the place of the moment it had. */
export async function scheduleRelease(id: string, day: string, time: string, req: PayloadRequest): Promise<void> {
  const release = await requireOpen(id, req);
  const at = requestedMoment(day, time, req);
  await requirePublishable(release, req);
  await deleteSchedules({ collection: 'releases', id }, 'publish', req);
  const input: ScheduleInput = {
    type: 'publish',
    doc: { relationTo: 'releases', value: id },
    user: { relationTo: 'users', value: String(req.user?.id) },
    language: panelLanguageOf(req.i18n.language),
    version: null,
    textAt: null,
  };
  // The task defines the type of its input; the generated type has none.
  await req.payload.jobs.queue({
    task: 'schedulePublish',
    input: input as never,
    waitUntil: new Date(at),
    ...bypassAccess('the endpoint checks the role'),
    req,
  });
  await recordActivity({ ...ownerOf(release), action: 'scheduled-publish', detail: at, title: release.name }, req);
}

/** Cancels the moment of a release, or dismisses its failure. */
export async function cancelRelease(id: string, req: PayloadRequest): Promise<void> {
  const release = await requireOpen(id, req);
  const schedules = await readSchedules({ collection: 'releases', id }, req);
  if (schedules.length === 0) throw new ApiError(req, 'not-found', 'scheduleErrors.canceled');
  await deleteSchedules({ collection: 'releases', id }, 'publish', req);
  await recordActivity({ ...ownerOf(release), action: 'schedule-canceled', title: release.name }, req);
}
