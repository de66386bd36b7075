import { NotFound } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint, requireEditor } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { localeOrSource } from '@/lib/locales';
import { documentParams } from '../documents/document-params';
import { refreshProjections } from '../projections/refresh';
import { setIntended } from './intended';
import { type ChecksAnswer, readChecks } from './read';

/**
 * `POST /api/editorial/checks/:collection/:id/intended?locale=fr` with `{ fingerprint, intended }`: says that a warning
 * is as someone wants it, or takes that back. An error is refused, since it prevents publishing; so is a warning that
 * the document no longer has. Answers with the checks.
 */
export const intendedEndpoint = endpoint({
  path: '/editorial/checks/:collection/:id/intended',
  method: 'post',
  role: 'staff',
  params: documentParams,
  body: z.object({ fingerprint: z.string().regex(/^[0-9a-f]{32}$/), intended: z.boolean() }),
  handler: async ({ req, params: { collection, id }, body: { fingerprint, intended } }) => {
    const isGlobal = collection === 'globals';
    if (isGlobal) requireEditor(req);
    const locale = localeOrSource(req.searchParams.get('locale'));
    const read = () => (isGlobal ? readChecks(id, undefined, locale, req) : readChecks(collection, id, locale, req));
    return inOneTransaction(req, async () => {
      const issue = (await found(read, req)).issues.find((each) => each.fingerprint === fingerprint);
      if (!issue) throw new ApiError(req, 'text-changed', 'errors.issueGone');
      if (issue.severity === 'error') throw new ApiError(req, 'bad-request', 'errors.issueIsError');
      const owner = { inCollection: isGlobal ? id : collection, documentId: id };
      await setIntended(owner, issue, intended, req);
      // The lists count warnings.
      if (!isGlobal) await refreshProjections(owner, req);
      return found(read, req);
    });
  },
});

async function found(
  read: () => ReturnType<typeof readChecks>,
  req: Parameters<typeof readChecks>[3],
): Promise<ChecksAnswer> {
  const answer = await read();
  if (!answer) throw new NotFound(req.t);
  return answer.checks;
}
