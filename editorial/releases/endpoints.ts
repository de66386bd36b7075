import type { PayloadRequest } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { releaseLimits } from '@/lib/limits';
import { releasePath } from '@/lib/releases';
import { RefusedRelease } from './problems';
import { publishRelease } from './publish';
import { type ReleasesAnswer, readReleasesFor } from './read';
import { type EntrySubject, entrySubject, momentBody, releaseBody, releaseParams } from './request';
import { entriesOf, requireOpen } from './rows';
import {
  addEntry,
  cancelRelease,
  createRelease,
  deleteRelease,
  refusalOf,
  removeEntry,
  renameRelease,
  scheduleRelease,
} from './write';

const path = '/editorial/releases';
const invalid = { key: 'releaseErrors.invalid', values: { limit: releaseLimits.maxNameLength } } as const;

/** `GET /api/editorial/releases?collection=events&id=…`: the open releases, and which of them the document is in. */
const list = endpoint({
  path,
  method: 'get',
  role: 'staff',
  query: entrySubject,
  handler: ({ req, query }): Promise<ReleasesAnswer> => readReleasesFor(query, req),
});

/** `POST /api/editorial/releases`: a new release. */
const create = endpoint({
  path,
  method: 'post',
  role: 'editor',
  body: releaseBody,
  invalid,
  handler: async ({ req, body }) => {
    const id = await inOneTransaction(req, () => createRelease(body, req));
    const location = `${req.payload.config.routes.admin}${releasePath(id)}`;
    return Response.json({ id, location }, { status: 201 });
  },
});

/** `POST /api/editorial/releases/:release`: another name or note. */
const rename = endpoint({
  path: `${path}/:release`,
  method: 'post',
  role: 'editor',
  params: releaseParams,
  body: releaseBody,
  invalid,
  handler: async ({ req, params: { release }, body }) => {
    await inOneTransaction(req, () => renameRelease(release, body, req));
    return {};
  },
});

/** `DELETE /api/editorial/releases/:release`: a release that was not published; its documents stay as they are. */
const remove = endpoint({
  path: `${path}/:release`,
  method: 'delete',
  role: 'editor',
  params: releaseParams,
  handler: async ({ req, params: { release } }) => {
    await inOneTransaction(req, () => deleteRelease(release, req));
    return { location: `${req.payload.config.routes.admin}${releasePath()}` };
  },
});

/** Answers with the releases as the form of the document shows them. */
async function changing(subject: EntrySubject, req: PayloadRequest, change: () => Promise<void>) {
  await inOneTransaction(req, change);
  return readReleasesFor(subject, req);
}

/** `POST /api/editorial/releases/:release/entries`: adds a document that the person may edit. */
const add = endpoint({
  path: `${path}/:release/entries`,
  method: 'post',
  role: 'staff',
  params: releaseParams,
  body: entrySubject,
  handler: ({ req, params: { release }, body }) => changing(body, req, () => addEntry(release, body, req)),
});

/** `DELETE /api/editorial/releases/:release/entries?collection=events&id=…` */
const take = endpoint({
  path: `${path}/:release/entries`,
  method: 'delete',
  role: 'staff',
  params: releaseParams,
  query: entrySubject,
  handler: ({ req, params: { release }, query }) => changing(query, req, () => removeEntry(release, query, req)),
});

/**
 * `POST /api/editorial/releases/:release/publish`: all of its documents, or none of them: then the response has the
 * problems of each (`errors[0].data.problems`).
 */
const publish = endpoint({
  path: `${path}/:release/publish`,
  method: 'post',
  role: 'editor',
  params: releaseParams,
  handler: async ({ req, params: { release: id } }) => {
    try {
      await inOneTransaction(req, async () => {
        const release = await requireOpen(id, req);
        if ((await entriesOf(release, req)).length === 0) throw new ApiError(req, 'conflict', 'releaseErrors.empty');
        await publishRelease(release, { user: req.user, isAutomatic: false }, req);
      });
    } catch (error) {
      throw error instanceof RefusedRelease ? refusalOf(error.problems, req) : error;
    }
    return {};
  },
});

/** `POST /api/editorial/releases/:release/schedule`: `{ day, time }` on the clock of the organisation. */
const schedule = endpoint({
  path: `${path}/:release/schedule`,
  method: 'post',
  role: 'editor',
  params: releaseParams,
  body: momentBody,
  handler: async ({ req, params: { release }, body: { day, time } }) => {
    await inOneTransaction(req, () => scheduleRelease(release, day, time, req));
    return {};
  },
});

/** `DELETE /api/editorial/releases/:release/schedule`: it is published by hand only. */
const cancel = endpoint({
  path: `${path}/:release/schedule`,
  method: 'delete',
  role: 'editor',
  params: releaseParams,
  handler: async ({ req, params: { release } }) => {
    await inOneTransaction(req, () => cancelRelease(release, req));
    return {};
  },
});

export const releaseEndpoints = [list, create, rename, remove, add, take, publish, schedule, cancel];
