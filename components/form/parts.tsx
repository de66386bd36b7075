import type { ReactNode } from 'react';
import { formFields, type Problem } from '@/collections/submissions/answers';
import type { Attempt } from '@/collections/submissions/attempts';
import type { SiteT } from '@/messages/site';
import styles from './form.module.css';
import { problemText } from './problem-text';

/** Props of a part of a form: texts in its language, and the refused submission to show. */
export type Shown = { t: SiteT; attempt: Attempt | null };

/** The error message below an answer. */
export function ErrorText({ name, problem, t }: { name: string; problem: Problem | undefined } & Pick<Shown, 't'>) {
  return problem ? (
    <span className={styles.error} id={`${name}-error`}>
      {t('forms.error')} {problemText(t, problem)}
    </span>
  ) : null;
}

/** What describes an answer to a screen reader: its hint and its message, where it has them. */
export function described(name: string, hint: boolean, problem: Problem | undefined) {
  const ids = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(problem && { 'aria-invalid': true as const }) };
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  checked: boolean;
  children: ReactNode;
};

/** One box or button with its words. */
export function Choice({
  type,
  id,
  name,
  value,
  checked,
  children,
  ...aria
}: ChoiceProps & ReturnType<typeof described>) {
  return (
    <label className={styles.choice} htmlFor={id}>
      <input type={type} id={id} name={name} value={value} defaultChecked={checked} {...aria} />
      <span>{children}</span>
    </label>
  );
}

/** The box that must be ticked for the answers to be used. */
export function Consent({ text, t, attempt }: { text: string } & Shown) {
  const name = formFields.consent;
  const problem = attempt?.problems.find((each) => each.name === name);
  const checked = (attempt?.values[name] ?? []).length > 0;
  return (
    <div className={styles.field}>
      <Choice type="checkbox" id={name} name={name} value="on" checked={checked} {...described(name, false, problem)}>
        {text}
      </Choice>
      <ErrorText name={name} problem={problem} t={t} />
    </div>
  );
}
