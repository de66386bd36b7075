import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import { sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { label } from '@/messages/panel';
import { onlyForEditors, refuse } from '../refusal';
import { memberDataOf } from './member-data';

const asked = z.object({ submission: z.string().regex(/^[0-9a-f]{24}$/) });

const refusals = {
  unknown: label('submissions.refusals.unknown'),
  noName: label('submissions.refusals.noName'),
};

/** Makes a member of a message, as a draft, or finds the one that was made of it before. */
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
  if (!submission) refuse(req, 404, refusals.unknown);
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
  if (!name) refuse(req, 409, refusals.noName);
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

async function memberFromMessage(req: PayloadRequest): Promise<Response> {
  onlyForEditors(req);
  const body = asked.safeParse(await req.json?.().catch(() => null));
  if (!body.success) refuse(req, 400, refusals.unknown);
  // In one transaction, which others wait for: a button pressed twice makes one member.
  const made = await inTransaction(
    req.payload,
    (own) => {
      own.i18n = req.i18n;
      return makeMember(own, body.data.submission);
    },
    req.user ?? undefined,
  );
  const location = `${req.payload.config.routes.admin}/collections/members/${made.member}`;
  return Response.json({ id: made.member, created: made.created, location }, { status: made.created ? 201 : 200 });
}

/** `POST /api/editorial/member-from-message`: a draft of a member from what someone sent, once. */
export const memberFromMessageEndpoint: Endpoint = {
  path: '/editorial/member-from-message',
  method: 'post',
  handler: memberFromMessage,
};
