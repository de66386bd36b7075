import type { PublicForm } from '@/collections/forms/queries';
import { formFields, nameOf } from '@/collections/submissions/answers';
import type { Attempt, Refusal } from '@/collections/submissions/attempts';
import type { Messages } from '@/messages/fr';
import { messagesIn } from '@/messages/messages';
import { Notice } from '../notice/notice';
import styles from './form.module.css';
import { firstInputOf, problemWords } from './problem-words';

/** Why a form as a whole was not taken, and what to do. */
export function refusalWords(words: Messages['forms'], refusal: Refusal): string {
  if (refusal.reason === 'too-many') return words.refusal['too-many'](refusal.minutes);
  return refusal.reason === 'answers' ? words.notSent : words.refusal[refusal.reason];
}

/** Above a form that was not taken: why, and a link to each answer to mend. */
export function FormSummary({ id, form, attempt }: { id: string; form: PublicForm; attempt: Attempt }) {
  const words = messagesIn(form.language).forms;
  const { refusal, problems } = attempt;
  if (refusal.reason !== 'answers') {
    return (
      <Notice label={words.refused} tone="danger" id={id}>
        {refusalWords(words, refusal)}
      </Notice>
    );
  }
  const questions = form.questions ?? [];
  const links = problems.map((problem) => {
    const question = questions.find((each) => nameOf(each) === problem.name);
    const label = question && 'label' in question ? question.label : words.consent;
    const target = problem.name === formFields.consent || !question ? problem.name : firstInputOf(question);
    return (
      <li key={problem.name}>
        <a href={`#${target}`}>{`${label}\u00a0– ${problemWords(words, problem)}`}</a>
      </li>
    );
  });
  return (
    <Notice
      label={words.errors(problems.length)}
      tone="danger"
      id={id}
      more={<ul className={styles.summary}>{links}</ul>}
    >
      {words.notSent}
    </Notice>
  );
}
