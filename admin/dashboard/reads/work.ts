import type { Where } from 'payload';
import { z } from 'zod';
import { whereNotOver } from '@/collections/events/over';
import { bypassAccess } from '@/lib/bypass-access';
import { minuteMs, pageSize } from '@/lib/limits';
import { sourceLocale } from '@/lib/locales';
import type { Pages } from '@/lib/paging';
import { answeredTo } from '../../review/read';
import { isEditing } from '../person';
import { type Reader, rowsShown } from './reader';

const notTrashed: Where = { trashed: { equals: false } };

/** The sections that show all of their rows on the dashboard itself, by their names in the address. */
export const longSections = ['unfinished', 'scheduled'] as const;

/** The pages that someone wants to see of them, twenty rows at a time: `Tout voir`. */
export type Wanted = Pages<(typeof longSections)[number]>;

const rowsOf = (page: number | null) => (page === null ? { limit: rowsShown, page: 1 } : { limit: pageSize, page });

/** What the person saved last and is not on the site; not what waits for a review. */
export const readUnfinished = ({ payload, person, status }: Reader, wanted: Wanted) =>
  payload.find({
    ...status,
    depth: 1,
    where: {
      and: [
        { savedBy: { equals: person.id } },
        { publication: { in: ['draft', 'changed'] } },
        notTrashed,
        { 'review.state': { not_equals: 'asked' } },
      ],
    },
    sort: '-savedAt',
    ...rowsOf(wanted.unfinished),
    overrideAccess: false,
  });

/** What others ask of those who publish; what a contributor asked. */
export const readReviews = ({ payload, person, status }: Reader) =>
  payload.find({
    ...status,
    depth: 1,
    where: {
      and: [
        { 'review.state': { equals: 'asked' } },
        notTrashed,
        ...(isEditing(person) ? [] : [{ 'review.askedBy': { equals: person.id } }]),
      ],
    },
    sort: 'review.at',
    limit: rowsShown,
    overrideAccess: false,
  });

/** What was answered in the last week to a contributor, the latest first; those who publish read that in “À relire”. */
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

/** Messages that nobody has answered; none for contributors, who may not read them. */
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

/** Jobs are looked for every ten seconds; what is due for longer than this is late. */
const lateAfterMs = 2 * minuteMs;

/** What will appear or be taken off the site by itself, the next first; what failed to comes before all. */
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
            // What failed in its hour stays until someone has seen to it.
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
  const titles = new Map(named?.docs.map(({ key, title }) => [key, title]));
  const docs = known.map((job) => ({ ...job, title: titles.get(job.key) ?? '' }));
  // They come first: none is left out but where a later page is looked at, or where there are more than it shows.
  const failed = docs.filter(({ hasFailed }) => hasFailed).length;
  return { docs, failed, totalDocs: jobs.totalDocs, totalPages: jobs.totalPages };
}

/** Published events that are not over, the next first. */
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

/** What readers saw appear last. */
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
