import type { JSONFieldServerProps } from 'payload';
import { isEmailAddress } from '@/lib/email-address';
import type { Submission } from '@/payload-types';
import styles from './field.module.css';

/** What someone sent: each question as it was, and the answer. */
export function SubmissionAnswers({ data }: Pick<JSONFieldServerProps, 'data'>) {
  const answers = (data?.answers ?? []) as Submission['answers'];
  return (
    <dl className={styles.answers}>
      {answers.map(({ question, answer }, index) => (
        <div key={index}>
          <dt>{question}</dt>
          <dd>{isEmailAddress(answer) ? <a href={`mailto:${answer}`}>{answer}</a> : answer}</dd>
        </div>
      ))}
    </dl>
  );
}
