import type { PublicForm } from '@/collections/forms/queries';
import { formFields } from '@/collections/submissions/answers';
import type { Attempt } from '@/collections/submissions/attempts';
import { isQuestion, type Question } from '@/lib/form-questions';
import { formToken } from '@/lib/form-token';
import { langAttributes } from '@/lib/lang-attributes';
import { getT } from '@/messages/site';
import buttons from '../button/button.module.css';
import styles from './form.module.css';
import { FormPrivacy, FormWarning } from './form-notes';
import { FormSummary } from './form-summary';
import { Consent } from './parts';
import { FormQuestion } from './question';

/** The id of the message after a form was sent, on its own page and on the thanks page; it gets the focus. */
export const formTarget = (id: string): string => `form-${id}`;

/** The questions in their frames: each section begins a new one. */
function framesOf(questions: readonly Question[]): { legend?: string; questions: Question[] }[] {
  const frames: { legend?: string; questions: Question[] }[] = [{ questions: [] }];
  for (const question of questions) {
    if (question.blockType === 'section') frames.push({ legend: question.label, questions: [] });
    else frames.at(-1)?.questions.push(question);
  }
  return frames.filter(({ questions: answerable }) => answerable.length > 0);
}

/** Whether no question may be left out; where some may, those say so themselves. */
function allRequired(questions: readonly Question[]): boolean {
  const answerable = questions.filter(isQuestion);
  return answerable.length > 0 && answerable.every(({ required }) => required);
}

/**
 * A form, complete without JavaScript and in one language. After a refusal, with what was typed and the errors.
 */
export function Form({ form, attempt }: { form: PublicForm; attempt: Attempt | null }) {
  const t = getT(form.language);
  const shown = { t, attempt };
  return (
    <div className={styles.whole} {...langAttributes(form.language)}>
      {attempt && <FormSummary id={formTarget(form.id)} form={form} attempt={attempt} />}
      {form.warning && <FormWarning language={form.language} />}
      <form
        className={styles.form}
        method="post"
        action={`#${formTarget(form.id)}`}
        noValidate
        aria-label={form.title ?? undefined}
      >
        <input type="hidden" name={formFields.form} value={form.id} />
        <input type="hidden" name={formFields.token} value={attempt?.token ?? formToken(form.id)} />
        {allRequired(form.questions ?? []) && <p className="ui">{t('forms.allRequired')}</p>}
        {framesOf(form.questions ?? []).map(({ legend, questions }) => {
          const answerable = questions.map((question) => (
            <FormQuestion key={question.id} question={question} {...shown} />
          ));
          return legend ? (
            <fieldset key={questions[0]?.id} className={styles.frame}>
              <legend>{legend}</legend>
              {answerable}
            </fieldset>
          ) : (
            <div key={questions[0]?.id} className={styles.questions}>
              {answerable}
            </div>
          );
        })}
        {form.consent && <Consent text={form.consent} {...shown} />}
        {/* For programs that fill in everything they find; out of sight, of the keyboard and of screen readers. */}
        <div className={styles.trap} aria-hidden="true">
          <label>
            {t('forms.leaveEmpty')}
            <input name={formFields.trap} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <FormPrivacy language={form.language} months={form.retentionMonths} />
        <p>
          <button className={buttons.button} type="submit">
            {form.submitLabel || t('forms.send')}
          </button>
        </p>
      </form>
    </div>
  );
}
