import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';
import { inOneTransaction } from '@/lib/in-transaction';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { panelLanguageOf } from '@/messages/panel/languages';
import { recordOnDocument } from '../activity/record';
import { readStored } from '../documents/stored';
import { failureOf, type ScheduleFailure } from './failure';
import { issuesToFix } from './issues';
import {
  deleteSchedules,
  haveSameContent,
  readSchedules,
  readVersion,
  type ScheduleInput,
  scheduleTypes,
} from './jobs';
import { requestedMoment } from './requested-moment';

const subject = z.object({
  collection: z.enum(publicCollections as [PublicCollection, ...PublicCollection[]]),
  id: z.string().min(1).max(64),
});

const order = subject.extend({ type: z.enum(scheduleTypes), day: z.string(), time: z.string() });

/** A schedule as the admin panel shows it. */
export type Schedule = {
  id: string;
  type: ScheduleInput['type'];
  /** When, in ISO 8601. */
  at: string;
  /** When the version to publish was saved; null for unpublishing. */
  textAt: string | null;
  /** Whether there are later changes: the scheduled version is published anyway, and the rest stays a draft. */
  hasLaterChanges: boolean;
  failure: ScheduleFailure | null;
};

const path = '/editorial/schedule';

async function schedulesOf(document: z.output<typeof subject>, req: PayloadRequest): Promise<Schedule[]> {
  const jobs = await readSchedules(document, req);
  const newest = jobs.length > 0 ? await readVersion(document, 'newest', req) : null;
  return Promise.all(
    jobs.map(async (job) => {
      const { type, version, textAt } = job.input;
      const meant = version ? await readVersion(document, version, req) : null;
      return {
        id: String(job.id),
        type,
        at: job.waitUntil,
        textAt,
        hasLaterChanges: type === 'publish' && newest !== null && meant !== null && !haveSameContent(meant, newest),
        failure: failureOf(job),
      };
    }),
  );
}

const list = endpoint({
  path,
  method: 'get',
  role: 'staff',
  query: subject,
  handler: async ({ req, query: document }) => {
    const stored = await readStored(document.collection, document.id, req);
    if (!stored) throw new ApiError(req, 'not-found', 'scheduleErrors.gone');
    return {
      schedules: await schedulesOf(document, req),
      live: stored.live !== null,
      hasUnpublished: stored.newest._status !== 'published',
    };
  },
});

const schedule = endpoint({
  path,
  method: 'post',
  role: 'editor',
  body: order,
  handler: async ({ req, body: { type, day, time, ...document } }) => {
    const at = requestedMoment(day, time, req);
    await inOneTransaction(req, async () => {
      const input = type === 'publish' ? await publication(document, req) : await withdrawal(document, at, req);
      await deleteSchedules(document, type, req);
      // The task defines the type of its input; the generated type has none.
      await req.payload.jobs.queue({
        task: 'schedulePublish',
        input: input as never,
        waitUntil: new Date(at),
        ...bypassAccess('the role was checked above'),
        req,
      });
      await recordOnDocument(ownerOf(document), `scheduled-${type}`, at, req);
    });
    return Response.json({ schedules: await schedulesOf(document, req) }, { status: 201 });
  },
});

const cancel = endpoint({
  path,
  method: 'delete',
  role: 'editor',
  query: subject.extend({ type: z.enum(scheduleTypes) }),
  handler: async ({ req, query: { type, ...document } }) => {
    const before = await readSchedules(document, req);
    if (!before.some(({ input }) => input.type === type))
      throw new ApiError(req, 'not-found', 'scheduleErrors.canceled');
    await inOneTransaction(req, async () => {
      await deleteSchedules(document, type, req);
      await recordOnDocument(ownerOf(document), 'schedule-canceled', null, req);
    });
    return { schedules: await schedulesOf(document, req) };
  },
});

const ownerOf = ({ collection, id }: z.output<typeof subject>) => ({ inCollection: collection, documentId: id });

/** Stores the newest version: this one will be published. */
async function publication(document: z.output<typeof subject>, req: PayloadRequest): Promise<ScheduleInput> {
  const newest = await readVersion(document, 'newest', req);
  if (!newest || newest.version.deletedAt) throw new ApiError(req, 'not-found', 'scheduleErrors.gone');
  if (newest.version._status === 'published') throw new ApiError(req, 'conflict', 'scheduleErrors.nothingToPublish');
  const issues = await issuesToFix(document.collection, document.id, req);
  if (issues.length > 0) throw new ApiError(req, 'issues-to-fix', 'scheduleErrors.toFix', { data: { issues } });
  if (newest.autosave) {
    // Autosave overwrites its own last version: from now on this one is kept, and autosave begins another.
    const { id, createdAt, updatedAt, version } = newest;
    const versionData = { autosave: false, createdAt, updatedAt, latest: true, parent: document.id, version };
    await req.payload.db.updateVersion({ collection: document.collection, id, versionData: versionData as never, req });
  }
  return inputOf('publish', document, { version: newest.id, textAt: newest.updatedAt }, req);
}

async function withdrawal(document: z.output<typeof subject>, at: string, req: PayloadRequest): Promise<ScheduleInput> {
  const stored = await readStored(document.collection, document.id, req);
  if (!stored || stored.newest.deletedAt) throw new ApiError(req, 'not-found', 'scheduleErrors.gone');
  const before = await readSchedules(document, req);
  const appears = before.some(
    ({ input, waitUntil, hasError }) => input.type === 'publish' && !hasError && waitUntil < at,
  );
  if (!stored.live && !appears) throw new ApiError(req, 'conflict', 'scheduleErrors.notOnSite');
  return inputOf('unpublish', document, { version: null, textAt: null }, req);
}

function inputOf(
  type: ScheduleInput['type'],
  { collection, id }: z.output<typeof subject>,
  text: Pick<ScheduleInput, 'version' | 'textAt'>,
  req: PayloadRequest,
): ScheduleInput {
  const user = { relationTo: 'users', value: String(req.user?.id) } as const;
  const language = panelLanguageOf(req.i18n.language);
  return { type, doc: { relationTo: collection, value: id }, user, language, ...text };
}

export const scheduleEndpoints = [list, schedule, cancel];
