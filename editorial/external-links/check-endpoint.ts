import type { Payload } from 'payload';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';

/** Returns whether a check runs or is about to; one that is scheduled for later does not count. */
export async function isChecking(payload: Payload): Promise<boolean> {
  const now = new Date().toISOString();
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'checkLinks' } },
        { completedAt: { equals: null } },
        { hasError: { not_equals: true } },
        { or: [{ waitUntil: { equals: null } }, { waitUntil: { less_than_equal: now } }] },
      ],
    },
  });
  return totalDocs > 0;
}

/** `POST /api/editorial/links/check`: checks the external links now, in the background. */
export const checkLinksEndpoint = endpoint({
  path: '/editorial/links/check',
  method: 'post',
  role: 'editor',
  handler: async ({ req: { payload } }) => {
    if (!(await isChecking(payload))) {
      const { id } = await payload.jobs.queue({
        task: 'checkLinks',
        input: {},
        ...bypassAccess('the role was checked above'),
      });
      // Starts at once, without delaying the response; if that fails, the next run of the job runner starts it.
      payload.jobs
        .runByID({ id, ...bypassAccess('the role was checked above') })
        .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The check of links did not start' }));
    }
    return Response.json({ checking: true }, { status: 202 });
  },
});
