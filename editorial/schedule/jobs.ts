import type { PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { PanelLanguage } from '@/messages/panel/languages';
import { canonical } from '../documents/texts';

export const scheduleTypes = ['publish', 'unpublish'] as const;
export type ScheduleType = (typeof scheduleTypes)[number];

/** Input of a job of the task `schedulePublish`; in the shape of Payload's own. */
export type ScheduleInput = {
  type: ScheduleType;
  /** A document, or a release: all of its documents. */
  doc: { relationTo: PublicCollection | 'releases'; value: string };
  /** The person who scheduled it. */
  user: { relationTo: 'users'; value: string };
  /** Their panel language at that time, for the mail about a failure; missing in older jobs. */
  language?: PanelLanguage;
  /** The id of the version to publish, and when it was saved. */
  version: string | null;
  textAt: string | null;
};

export type ScheduleJob = {
  id: string;
  input: ScheduleInput;
  waitUntil: string;
  createdAt: string;
  hasError?: boolean | null;
  error?: { message?: string } | null;
};

type Subject = { collection: PublicCollection; id: string };

/** What a schedule is about: a document, or a release. */
type Scheduled = { collection: PublicCollection | 'releases'; id: string };

const whereSubject = ({ collection, id }: Scheduled): Where[] => [
  { taskSlug: { equals: 'schedulePublish' } },
  { 'input.doc.relationTo': { equals: collection } },
  { 'input.doc.value': { equals: id } },
];

/**
 * Reads the schedules of a document or a release, failed ones included, soonest first. Without access rules: jobs have no
 * owner.
 */
export async function readSchedules(subject: Scheduled, req: PayloadRequest): Promise<ScheduleJob[]> {
  const { docs } = await req.payload.db.find<ScheduleJob>({
    collection: 'payload-jobs',
    where: { and: [...whereSubject(subject), { completedAt: { exists: false } }] },
    sort: 'waitUntil',
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

/** Deletes schedules, failed ones included; a running job continues. */
export async function deleteSchedules(subject: Scheduled, type: ScheduleType, req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [...whereSubject(subject), { 'input.type': { equals: type } }, { processing: { equals: false } }],
    },
    req,
  });
}

/** Reads the jobs that are to publish releases, by the id of the release. */
export async function readSchedulesOfReleases(req: PayloadRequest): Promise<Map<string, ScheduleJob>> {
  const { docs } = await req.payload.db.find<ScheduleJob>({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { 'input.doc.relationTo': { equals: 'releases' } },
        { completedAt: { exists: false } },
      ],
    },
    sort: 'waitUntil',
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map((job) => [job.input.doc.value, job]));
}

/** A stored version, with all its locales. */
export type StoredVersion = {
  id: string;
  createdAt: string;
  updatedAt: string;
  autosave?: boolean;
  version: Record<string, unknown>;
};

/** Reads the newest version of a document, or one of its versions by id; null when there is none. */
export async function readVersion(
  { collection, id }: Subject,
  version: string | 'newest',
  req: PayloadRequest,
): Promise<StoredVersion | null> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        version === 'newest' ? { latest: { equals: true } } : { id: { equals: version } },
      ],
    },
    limit: 1,
    pagination: false,
    req,
  });
  const [found] = docs;
  return found ? ({ ...found, id: String(found.id) } as StoredVersion) : null;
}

/** Keys of a version that change although its text does not. */
const besideText = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'updatedBy',
  '_status',
  'translatedFrom',
  'firstPublishedAt',
]);

/** Returns whether two versions have the same content, in every locale. */
export function haveSameContent(one: StoredVersion, other: StoredVersion): boolean {
  const text = ({ version }: StoredVersion) =>
    canonical(Object.fromEntries(Object.entries(version).filter(([key]) => !besideText.has(key))));
  return one.id === other.id
    ? one.updatedAt === other.updatedAt || text(one) === text(other)
    : text(one) === text(other);
}
