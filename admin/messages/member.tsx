import type { PayloadRequest } from 'payload';
import { memberDataOf, namesMembers } from '@/editorial/messages/member-data';
import { type KnownMember, readKnownMembers } from '@/editorial/names/known-members';
import { sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import type { Submission } from '@/payload-types';
import { Notice } from '../ui/notice';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';

type MemberProps = { submission: Submission; req: PayloadRequest; language: PanelLanguage };

/** On a message of a form that names members: the member that was made of it, or the button that makes one. */
export async function MemberOfMessage({ submission, req, language }: MemberProps) {
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
  if (!name) return <p className={ui.quiet}>{t('submissions.nameless')}</p>;
  const known = await readKnownMembers(req);
  const same = known.named(name)[0] ?? known.at(website)[0];
  const near = same ?? known.nearlyNamed(name);
  return (
    <>
      {near && (
        <Near
          label={t(same ? 'submissions.same' : 'submissions.near')}
          member={near}
          href={record(near.id)}
          ask={t('submissions.sameOne')}
        />
      )}
      <SendForm
        action={`${api}/editorial/member-from-message`}
        className={ui.stack}
        facts={{ submission: submission.id }}
      >
        <p>
          <button type="submit" className={`${ui.button} ${ui.buttonMain}`}>
            {t('submissions.make')}
          </button>
        </p>
        <p className={ui.quiet}>{t('submissions.how')}</p>
      </SendForm>
    </>
  );
}

function Near({ label, member, href, ask }: { label: string; member: KnownMember; href: string; ask: string }) {
  return (
    <Notice label={label} tone="warn">
      <p>
        <a href={href}>{member.name}</a>. {ask}
      </p>
    </Notice>
  );
}

/** A document as the person may read it; null where it was deleted or is in the trash. */
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
