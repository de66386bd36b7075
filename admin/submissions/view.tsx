import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { isEmailAddress } from '@/lib/email-address';
import { dayInWords, momentInWords } from '@/lib/moments';
import { languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import type { Submission } from '@/payload-types';
import buttons from '../ui/button.module.css';
import { DialogButton } from '../ui/dialog-button';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import { NavigationPath } from '../ui/navigation-path';
import { SendForm } from '../ui/send-form';
import frame from '../ui/view.module.css';
import { SubmissionState } from './cells';
import { SubmissionMember } from './member';
import styles from './submissions.module.css';

/** A message: its content and its actions. Opening it changes nothing. */
export function SubmissionView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult;
  const language = panelLanguageOf(req.i18n.language);
  const t = getT(language);
  const submission = doc as Submission | undefined;
  // Messages can't be created in the panel.
  if (!submission?.id) return null;
  const { admin, api } = req.payload.config.routes;
  const url = `${api}/submissions/${submission.id}`;
  const answered = submission.state === 'answered';
  return (
    <main>
      <Gutter className={`${frame.view} ${styles.message}`}>
        <NavigationPath path={[{ label: t('submissions.messages') }]} />
        <div>
          <Heading>{t('submissions.answers')}</Heading>
          <dl className={styles.answers}>
            {submission.answers.map(({ question, answer }, index) => (
              <div key={index}>
                <dt>{question}</dt>
                <dd>{isEmailAddress(answer) ? <a href={`mailto:${answer}`}>{answer}</a> : answer}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className={layout.stack}>
          <Heading>{t('submissions.toDo')}</Heading>
          <dl className={styles.facts}>
            <dt>{t('submissions.state')}</dt>
            <dd>
              <SubmissionState state={submission.state} language={language} />
            </dd>
            <dt>{t('submissions.form')}</dt>
            <dd>{submission.formTitle}</dd>
            <dt>{t('submissions.received')}</dt>
            <dd>{momentInWords(submission.createdAt, language)}</dd>
            {submission.language && (
              <>
                <dt>{t('submissions.writtenIn')}</dt>
                <dd>{languageTitle(language, submission.language)}</dd>
              </>
            )}
            <dt>{t('submissions.deleted')}</dt>
            <dd>{dayInWords(submission.deleteOn, language)}</dd>
          </dl>
          {submission.email ? (
            <p>
              <a className={`${buttons.button} ${buttons.main}`} href={mailTo(submission, submission.email)}>
                {t('submissions.reply')}
              </a>
            </p>
          ) : (
            <p>{t('submissions.noAddress')}</p>
          )}
          <SendForm
            action={url}
            method="PATCH"
            facts={{ state: answered ? 'new' : 'answered' }}
            button={t(answered ? 'submissions.markNew' : 'submissions.markAnswered')}
          />
          <SubmissionMember submission={submission} req={req} language={language} />
          <DialogButton
            label={t('submissions.erase')}
            title={t('submissions.eraseQuestion')}
            consequence={t('submissions.eraseWhat')}
            keep={t('submissions.keep')}
          >
            <SendForm
              action={url}
              method="DELETE"
              goTo={`${admin}/collections/submissions`}
              button={t('submissions.erase')}
              tone="bad"
            />
          </DialogButton>
          <p>
            <a className={layout.more} href={`${admin}/collections/submissions`}>
              {t('submissions.allMessages')}
            </a>
          </p>
        </div>
      </Gutter>
    </main>
  );
}

/** Mail to the sender of the message, with the subject filled in. */
const mailTo = ({ formTitle }: Submission, email: string): string =>
  `mailto:${email}?subject=${encodeURIComponent(`Re: ${formTitle ?? ''}`)}`;
