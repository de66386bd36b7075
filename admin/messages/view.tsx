import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { isEmailAddress } from '@/lib/email-address';
import { localeNames, localeOrSource } from '@/lib/locales';
import { dayInWords, momentInWords } from '@/lib/moments';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import type { Submission } from '@/payload-types';
import { DialogButton } from '../ui/dialog-button';
import { Heading } from '../ui/heading';
import { NavigationPath } from '../ui/navigation-path';
import { SendForm } from '../ui/send-form';
import ui from '../ui/ui.module.css';
import { MessageState } from './cells';
import { MemberOfMessage } from './member';
import styles from './messages.module.css';

const texts = {
  messages: label('submissions.messages'),
  all: label('submissions.allMessages'),
  answers: label('submissions.answers'),
  received: label('submissions.received'),
  form: label('submissions.form'),
  state: label('submissions.state'),
  spoken: label('submissions.writtenIn'),
  deleted: label('submissions.deleted'),
  toDo: label('submissions.toDo'),
  reply: label('submissions.reply'),
  noAddress: label('submissions.noAddress'),
  markAnswered: label('submissions.markAnswered'),
  markNew: label('submissions.markNew'),
  erase: label('submissions.erase'),
  eraseQuestion: label('submissions.eraseQuestion'),
  eraseWhat: label('submissions.eraseWhat'),
  keep: label('submissions.keep'),
};

/** A message: what was sent, and what to do about it. Opening it changes nothing. */
export function Message({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult;
  const language = localeOrSource(req.i18n.language);
  const say = (text: keyof typeof texts) => inLanguage(texts[text], language);
  const submission = doc as Submission | undefined;
  // There is no way to write one.
  if (!submission?.id) return null;
  const { admin, api } = req.payload.config.routes;
  const url = `${api}/submissions/${submission.id}`;
  const answered = submission.state === 'answered';
  return (
    <Gutter className={`${ui.view} ${styles.message}`}>
      <NavigationPath path={[{ label: say('messages') }]} />
      <div>
        <Heading>{say('answers')}</Heading>
        <dl className={styles.answers}>
          {submission.answers.map(({ question, answer }, index) => (
            <div key={index}>
              <dt>{question}</dt>
              <dd>{isEmailAddress(answer) ? <a href={`mailto:${answer}`}>{answer}</a> : answer}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={ui.stack}>
        <Heading>{say('toDo')}</Heading>
        <dl className={ui.facts}>
          <dt>{say('state')}</dt>
          <dd>
            <MessageState state={submission.state} language={language} />
          </dd>
          <dt>{say('form')}</dt>
          <dd>{submission.formTitle}</dd>
          <dt>{say('received')}</dt>
          <dd>{momentInWords(submission.createdAt, language)}</dd>
          {submission.language && (
            <>
              <dt>{say('spoken')}</dt>
              <dd>{localeNames[submission.language]}</dd>
            </>
          )}
          <dt>{say('deleted')}</dt>
          <dd>{dayInWords(submission.deleteOn, language)}</dd>
        </dl>
        {submission.email ? (
          <p>
            <a className={`${ui.button} ${ui.buttonMain}`} href={mailTo(submission, submission.email)}>
              {say('reply')}
            </a>
          </p>
        ) : (
          <p>{say('noAddress')}</p>
        )}
        <SendForm action={url} method="PATCH" facts={{ state: answered ? 'new' : 'answered' }} language={language}>
          <button type="submit" className={ui.button}>
            {say(answered ? 'markNew' : 'markAnswered')}
          </button>
        </SendForm>
        <MemberOfMessage submission={submission} req={req} language={language} />
        <DialogButton
          label={say('erase')}
          title={say('eraseQuestion')}
          consequence={say('eraseWhat')}
          keep={say('keep')}
        >
          <SendForm action={url} method="DELETE" goTo={`${admin}/collections/submissions`} language={language}>
            <button type="submit" className={`${ui.button} ${ui.buttonBad}`}>
              {say('erase')}
            </button>
          </SendForm>
        </DialogButton>
        <p>
          <a className={ui.more} href={`${admin}/collections/submissions`}>
            {say('all')}
          </a>
        </p>
      </div>
    </Gutter>
  );
}

/** A mail to whoever sent the message, with what it answers in its subject. */
const mailTo = ({ formTitle }: Submission, email: string): string =>
  `mailto:${email}?subject=${encodeURIComponent(`Re: ${formTitle ?? ''}`)}`;
