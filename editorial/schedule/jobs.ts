import type { PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { PanelLanguage } from '@/messages/panel/languages';
import { canonical } from '../documents/texts';

export const scheduleTypes = ['publish', 'unpublish'] as const;
export type ScheduleType = (typeof scheduleTypes)[number];

/** What a job of the task `schedulePublish` is told; in the shape of Payload's own. */
export type ScheduleInput = {
  type: ScheduleType;
  doc: { relationTo: PublicCollection; value: string };
  /** Who scheduled it. */
  user: { relationTo: 'users'; value: string };
  /** That of the admin panel when they did, in which they are told should it fail; not known of what is older. */
  language?: PanelLanguage;
  /** The version to publish, by its id, and when it was saved. */
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

const whereSubject = ({ collection, id }: Subject): Where[] => [
  { taskSlug: { equals: 'schedulePublish' } },
  { 'input.doc.relationTo': { equals: collection } },
  { 'input.doc.value': { equals: id } },
];

/** What is scheduled for a document and what failed, the soonest first. Past the access rules: jobs are nobody's. */
export async function readSchedules(subject: Subject, req: PayloadRequest): Promise<ScheduleJob[]> {
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

/** Takes away what is scheduled for a document, what failed included; what is running at this moment goes on. */
export async function deleteSchedules(subject: Subject, type: ScheduleType, req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [...whereSubject(subject), { 'input.type': { equals: type } }, { processing: { equals: false } }],
    },
    req,
  });
}

/** A version as it is stored, with all its languages. */
export type StoredVersion = {
  id: string;
  createdAt: string;
  updatedAt: string;
  autosave?: boolean;
  version: Record<string, unknown>;
};

/** The newest version of a document, or one of its versions by its id; null where there is none. */
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

/** Keys of a version that change though its text does not. */
const besideText = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'updatedBy',
  '_status',
  'translatedFrom',
  'firstPublishedAt',
]);

/** Whether two versions say the same, in every language. */
export function haveSameContent(one: StoredVersion, other: StoredVersion): boolean {
  const text = ({ version }: StoredVersion) =>
    canonical(Object.fromEntries(Object.entries(version).filter(([key]) => !besideText.has(key))));
  return one.id === other.id
    ? one.updatedAt === other.updatedAt || text(one) === text(other)
    : text(one) === text(other);
}
