import { nameOf } from '@/collections/submissions/answers';
import type { Question } from '@/lib/form-questions';
import controls from '../control/control.module.css';
import styles from './form.module.css';
import { Choice, described, ErrorText, type Shown } from './parts';
import { choiceId } from './problem-text';

type AnswerableQuestion = Exclude<Question, { blockType: 'section' | 'explanation' }>;
type WithChoices = Extract<AnswerableQuestion, { blockType: 'radio' | 'checkboxes' }>;
type WithField = Exclude<AnswerableQuestion, WithChoices | { blockType: 'checkbox' }>;

/** The label of a question, with "(optional)" where no answer is needed. */
const labelOf = ({ label, required }: AnswerableQuestion, t: Shown['t']) =>
  required ? label : `${label} ${t('forms.optional')}`;

const stateOf = (question: AnswerableQuestion, attempt: Shown['attempt']) => {
  const name = nameOf(question);
  return {
    name,
    values: attempt?.values[name] ?? [],
    problem: attempt?.problems.find((problem) => problem.name === name),
  };
};

function Hint({ question, name }: { question: AnswerableQuestion; name: string }) {
  return question.hint ? (
    <span className={styles.hint} id={`${name}-hint`}>
      {question.hint}
    </span>
  ) : null;
}

/** What one types into, or the list one chooses from. */
function Control({ question, t, attempt }: { question: WithField } & Shown) {
  const { name, values, problem } = stateOf(question, attempt);
  const shared = {
    className: controls.control,
    id: name,
    name,
    required: question.required === true,
    defaultValue: values[0] ?? '',
    ...described(name, Boolean(question.hint), problem),
  };
  switch (question.blockType) {
    case 'text':
      return <input type="text" autoComplete={question.autocomplete ?? undefined} {...shared} />;
    case 'email':
      return <input type="email" autoComplete="email" {...shared} />;
    case 'telephone':
      return <input type="tel" autoComplete="tel" {...shared} />;
    case 'textarea':
      return <textarea rows={5} {...shared} />;
    case 'select':
      return (
        <select {...shared}>
          <option value="">{t('forms.choose')}</option>
          {question.options.map(({ id, label }) => (
            <option key={id} value={id ?? ''}>
              {label}
            </option>
          ))}
        </select>
      );
    default:
      return question satisfies never;
  }
}

function FieldQuestion({ question, t, attempt }: { question: WithField } & Shown) {
  const { name, problem } = stateOf(question, attempt);
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{labelOf(question, t)}</label>
      <Hint question={question} name={name} />
      <Control question={question} t={t} attempt={attempt} />
      <ErrorText name={name} problem={problem} t={t} />
    </div>
  );
}

function ChoicesQuestion({ question, t, attempt }: { question: WithChoices } & Shown) {
  const { name, values, problem } = stateOf(question, attempt);
  const type = question.blockType === 'radio' ? 'radio' : 'checkbox';
  const { 'aria-describedby': description, 'aria-invalid': invalid } = described(name, Boolean(question.hint), problem);
  return (
    <fieldset className={styles.field} aria-describedby={description}>
      <legend>{labelOf(question, t)}</legend>
      <Hint question={question} name={name} />
      {question.options.map(({ id, label }) => (
        <Choice
          key={id}
          type={type}
          id={choiceId(question, id)}
          name={name}
          value={id ?? ''}
          checked={values.includes(id ?? '')}
          {...(invalid && { 'aria-invalid': invalid })}
        >
          {label}
        </Choice>
      ))}
      <ErrorText name={name} problem={problem} t={t} />
    </fieldset>
  );
}

/** One part of a form: a question with what is typed or chosen, or an explanation. */
export function FormQuestion({ question, t, attempt }: { question: Question } & Shown) {
  switch (question.blockType) {
    case 'section':
      return null;
    case 'explanation':
      return <p className={styles.explanation}>{question.text}</p>;
    case 'radio':
    case 'checkboxes':
      return <ChoicesQuestion question={question} t={t} attempt={attempt} />;
    case 'checkbox': {
      const { name, values, problem } = stateOf(question, attempt);
      const aria = described(name, Boolean(question.hint), problem);
      return (
        <div className={styles.field}>
          <Choice type="checkbox" id={name} name={name} value="on" checked={values.length > 0} {...aria}>
            {labelOf(question, t)}
          </Choice>
          <Hint question={question} name={name} />
          <ErrorText name={name} problem={problem} t={t} />
        </div>
      );
    }
    default:
      return <FieldQuestion question={question} t={t} attempt={attempt} />;
  }
}
