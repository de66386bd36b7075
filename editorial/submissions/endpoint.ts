import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { memberDataOf } from './member-data';

const body = z.object({ submission: z.string().regex(/^[0-9a-f]{24}$/) });

/** Creates a draft member from a submission, or finds the one created from it before. */
async function makeMember(req: PayloadRequest, id: string): Promise<{ member: string; created: boolean }> {
  const { payload } = req;
  const submission = await payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  });
  if (!submission) throw new ApiError(req, 'not-found', 'submissions.refusals.unknown');
  const before = submission.member;
  if (
    before &&
    (await payload.findByID({
      collection: 'members',
      id: before,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    }))
  )
    return { member: before, created: false };
  const formId = idOf(submission.form);
  const form = formId
    ? await payload.findByID({
        collection: 'forms',
        id: formId,
        locale: sourceLocale,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
    : null;
  const { name, ...data } = memberDataOf(form?.questions ?? [], submission.answers);
  if (!name) throw new ApiError(req, 'conflict', 'submissions.refusals.noName');
  const member = await payload.create({
    collection: 'members',
    draft: true,
    locale: sourceLocale,
    depth: 0,
    data: { kind: 'association', visibility: 'public', ...data, name, _status: 'draft' },
    overrideAccess: false,
    req,
  });
  await payload.update({
    collection: 'submissions',
    id,
    depth: 0,
    data: { member: member.id },
    ...bypassAccess('what was sent is never written over, but for the member made of it'),
    req,
  });
  return { member: member.id, created: true };
}

async function memberFromSubmission(req: PayloadRequest, submission: string): Promise<Response> {
  // In one transaction, which others wait for: two clicks make one member.
  const made = await inTransaction(
    req.payload,
    (own) => {
      own.i18n = req.i18n;
      return makeMember(own, submission);
    },
    req.user ?? undefined,
  );
  const location = `${req.payload.config.routes.admin}/collections/members/${made.member}`;
  return Response.json({ id: made.member, created: made.created, location }, { status: made.created ? 201 : 200 });
}

/** `POST /api/editorial/member-from-message`: creates a draft member from a submission, once. */
export const memberFromSubmissionEndpoint = endpoint({
  path: '/editorial/member-from-message',
  method: 'post',
  role: 'editor',
  body,
  handler: ({ req, body: { submission } }) => memberFromSubmission(req, submission),
});
