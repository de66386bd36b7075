import type { Where } from 'payload';
import { z } from 'zod';
import { whereNotOver } from '@/collections/events/over';
import { bypassAccess } from '@/lib/bypass-access';
import { pageSize } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import type { Pages } from '@/lib/paging';
import { lateAfterMs } from '../../releases/moment';
import { answeredTo } from '../../review/read';
import { isEditing } from '../person';
import { type Reader, rowsShown } from './reader';

const notTrashed: Where = { trashed: { equals: false } };

/** Sections whose rows can all be shown on the dashboard, by their names in the address. */
export const longSections = ['comments', 'unfinished', 'scheduled'] as const;

/** Requested pages of these sections, twenty rows each: `Tout voir`. */
export type Wanted = Pages<(typeof longSections)[number]>;

const rowsOf = (page: number | null) => (page === null ? { limit: rowsShown, page: 1 } : { limit: pageSize, page });

/** Drafts that the person saved last; without those that wait for a review. */
export const readUnfinished = ({ payload, person, status }: Reader, wanted: Wanted) =>
  payload.find({
    ...status,
    depth: 1,
    where: {
      and: [
        { savedBy: { equals: person.id } },
        { publication: { in: ['draft', 'changed'] } },
        notTrashed,
        { 'review.state': { not_equals: 'in-review' } },
      ],
    },
    sort: '-savedAt',
    ...rowsOf(wanted.unfinished),
    overrideAccess: false,
  });

/** Review requests: all of them for editors, their own for contributors. */
export const readReviews = ({ payload, person, status }: Reader) =>
  payload.find({
    ...status,
    depth: 1,
    where: {
      and: [
        { 'review.state': { equals: 'in-review' } },
        notTrashed,
        ...(isEditing(person) ? [] : [{ 'review.requestedBy': { equals: person.id } }]),
      ],
    },
    sort: 'review.at',
    limit: rowsShown,
    overrideAccess: false,
  });

/** Reviews of the last week for a contributor, newest first; editors read them in “À relire”. */
export const readAnswers = async ({ payload, person, status }: Reader) =>
  isEditing(person)
    ? { docs: [], totalDocs: 0 }
    : payload.find({
        ...status,
        depth: 1,
        where: answeredTo(person.id),
        sort: '-review.at',
        limit: rowsShown,
        overrideAccess: false,
      });

/** Messages without an answer; none for contributors, who may not read them. */
export const readMessages = async ({ payload, person, asPerson }: Reader) =>
  isEditing(person)
    ? payload.find({
        collection: 'submissions',
        where: { state: { equals: 'new' } },
        sort: '-createdAt',
        limit: rowsShown,
        depth: 0,
        ...asPerson,
        overrideAccess: false,
      })
    : { docs: [], totalDocs: 0 };

const jobInput = z.object({
  type: z.enum(['publish', 'unpublish']).catch('publish'),
  doc: z.object({ relationTo: z.string(), value: z.string() }),
});

/** Scheduled publications and removals, next first; failed ones before all. */
export async function readScheduled({ payload, status }: Reader, wanted: Wanted) {
  const now = Date.now();
  const late = new Date(now - lateAfterMs).toISOString();
  const jobs = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        {
          or: [
            { waitUntil: { greater_than: new Date(now).toISOString() } },
            { waitUntil: { less_than: late } },
            // A failed schedule stays until someone deletes or changes it.
            { hasError: { equals: true } },
          ],
        },
        { completedAt: { equals: null } },
      ],
    },
    sort: 'waitUntil',
    ...rowsOf(wanted.scheduled),
    depth: 0,
    ...bypassAccess('jobs have no access rule for staff; only what is listed here goes out'),
  });
  const known = jobs.docs.flatMap(({ input, waitUntil, hasError }) => {
    const { data } = jobInput.safeParse(input);
    return data && waitUntil
      ? [
          {
            ...data,
            waitUntil,
            hasFailed: hasError === true,
            isLate: hasError !== true && waitUntil < late,
            key: `${data.doc.relationTo}/${data.doc.value}`,
          },
        ]
      : [];
  });
  const keys = known.map(({ key }) => key);
  const named =
    keys.length > 0
      ? await payload.find({ ...status, where: { key: { in: keys } }, limit: pageSize, overrideAccess: false })
      : null;
  const releases = known.filter(({ doc }) => doc.relationTo === 'releases').map(({ doc }) => doc.value);
  const titles = new Map([
    ...(named?.docs.map(({ key, title }) => [key, title] as const) ?? []),
    ...(await namesOfReleases(releases, payload)),
  ]);
  const docs = known.map((job) => ({ ...job, title: titles.get(job.key) ?? '' }));
  // They come first: some are omitted only on a later page, or when there are more than a page shows.
  const failed = docs.filter(({ hasFailed }) => hasFailed).length;
  return { docs, failed, totalDocs: jobs.totalDocs, totalPages: jobs.totalPages };
}

/** Reads the names of releases, by the key of their schedule. */
async function namesOfReleases(ids: readonly string[], payload: Reader['payload']) {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'releases',
    where: { id: { in: [...ids] } },
    select: { name: true },
    limit: pageSize,
    pagination: false,
    depth: 0,
    ...bypassAccess('all staff read releases; only the names of what is listed here go out'),
  });
  return docs.map(({ id, name }) => [`releases/${id}`, name] as const);
}

/** Published events that are not over, next first. */
export const readEvents = ({ payload, asPerson }: Reader) =>
  payload.find({
    collection: 'events',
    where: { and: [{ _status: { equals: 'published' } }, whereNotOver()] },
    select: {
      title: true,
      startsAt: true,
      startsAt_tz: true,
      endsAt: true,
      allDay: true,
      status: true,
      attendance: true,
      venue: true,
    },
    locale: sourceLocale,
    sort: 'startsAt',
    limit: rowsShown,
    pagination: false,
    depth: 0,
    ...asPerson,
    overrideAccess: false,
  });

/** Documents published most recently. */
export const readRecent = ({ payload, status }: Reader) =>
  payload.find({
    ...status,
    depth: 1,
    where: { publication: { equals: 'published' } },
    sort: '-savedAt',
    limit: 3,
    pagination: false,
    overrideAccess: false,
  });
