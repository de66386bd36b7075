import type { PayloadRequest } from 'payload';
import { type ExistingMember, readExistingMembers } from '@/editorial/names/existing-members';
import { memberDataOf, namesMembers } from '@/editorial/submissions/member-data';
import { sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { Submission } from '@/payload-types';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';

type MemberProps = { submission: Submission; req: PayloadRequest; language: PanelLanguage };

/**
 * On a message of a form with a question about the member's name: the member created from it, or the button to create
 * one.
 */
export async function SubmissionMember({ submission, req, language }: MemberProps) {
  const t = getT(language);
  const { admin, api } = req.payload.config.routes;
  const record = (id: string) => `${admin}/collections/members/${id}`;
  const made = await existing('members', submission.member ?? null, req);
  if (made)
    return (
      <Notice label={t('submissions.made')} tone="ok">
        <p>
          <a href={record(made.id)}>{t('submissions.open')}</a>
        </p>
      </Notice>
    );
  const form = await existing('forms', idOf(submission.form), req);
  const questions = (form?.questions ?? []) as Parameters<typeof namesMembers>[0];
  if (!namesMembers(questions)) return null;
  const { name, website } = memberDataOf(questions, submission.answers);
  if (!name) return <p className={layout.quiet}>{t('submissions.nameless')}</p>;
  const members = await readExistingMembers(req);
  const same = members.findByName(name)[0] ?? members.findByWebsite(website)[0];
  const match = same ?? members.findSimilar(name);
  return (
    <>
      {match && (
        <SimilarMember
          label={t(same ? 'submissions.sameMember' : 'submissions.similarMember')}
          member={match}
          href={record(match.id)}
          question={t('submissions.isSameMember')}
        />
      )}
      <SendForm
        action={`${api}/editorial/member-from-message`}
        className={layout.stack}
        facts={{ submission: submission.id }}
        button={t('submissions.make')}
        tone="main"
      >
        <p className={layout.quiet}>{t('submissions.how')}</p>
      </SendForm>
    </>
  );
}

function SimilarMember({
  label,
  member,
  href,
  question,
}: {
  label: string;
  member: ExistingMember;
  href: string;
  question: string;
}) {
  return (
    <Notice label={label} tone="warn">
      <p>
        <a href={href}>{member.name}</a>. {question}
      </p>
    </Notice>
  );
}

/** Returns a document that the person may read; null when it was deleted or is in the trash. */
async function existing<C extends 'members' | 'forms'>(collection: C, id: string | null, req: PayloadRequest) {
  if (!id) return null;
  return req.payload.findByID({
    collection,
    id,
    locale: sourceLocale,
    draft: collection === 'members',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  });
}
