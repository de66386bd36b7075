import type { PublicForm } from '@/collections/forms/queries';
import { formFields, nameOf } from '@/collections/submissions/answers';
import type { Attempt, Refusal } from '@/collections/submissions/attempts';
import { getT, type SiteT } from '@/messages/site';
import { Notice } from '../notice/notice';
import styles from './form.module.css';
import { firstInputOf, problemText } from './problem-text';

/** Why a form as a whole was refused, and what to do. */
export function refusalText(t: SiteT, refusal: Refusal): string {
  if (refusal.reason === 'too-many') return t('forms.refusal.too-many', { minutes: refusal.minutes });
  return refusal.reason === 'answers' ? t('forms.notSent') : t(`forms.refusal.${refusal.reason}`);
}

/** The error summary above a refused form: the reason, and a link to each answer to correct. */
export function FormSummary({ id, form, attempt }: { id: string; form: PublicForm; attempt: Attempt }) {
  const t = getT(form.language);
  const { refusal, problems } = attempt;
  if (refusal.reason !== 'answers') {
    return (
      <Notice label={t('forms.refused')} tone="danger" id={id}>
        {refusalText(t, refusal)}
      </Notice>
    );
  }
  const questions = form.questions ?? [];
  const links = problems.map((problem) => {
    const question = questions.find((each) => nameOf(each) === problem.name);
    const label = question && 'label' in question ? question.label : t('forms.consent');
    const target = problem.name === formFields.consent || !question ? problem.name : firstInputOf(question);
    return (
      <li key={problem.name}>
        <a href={`#${target}`}>{`${label}\u00a0– ${problemText(t, problem)}`}</a>
      </li>
    );
  });
  return (
    <Notice
      label={t('forms.errors', { count: problems.length })}
      tone="danger"
      id={id}
      more={<ul className={styles.summary}>{links}</ul>}
    >
      {t('forms.notSent')}
    </Notice>
  );
}
