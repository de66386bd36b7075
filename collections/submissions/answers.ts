import { asciiEmailAddress, isEmailAddress, tidyEmailAddress } from '@/lib/email-address';
import { isQuestion, type Question, type QuestionWithAnswer } from '@/lib/form-questions';
import { removeInvisible } from '@/lib/invisible-characters';
import type { Posted } from '@/lib/posted-form';
import { isTelephoneNumber, tidyTelephoneNumber } from '@/lib/telephone-number';
import type { Submission } from '@/payload-types';

/** What is wrong with one answer. */
export type Problem = {
  /** The name of the field in the form. */
  name: string;
  kind: 'missing' | 'choose' | 'tick' | 'too-long' | 'email-no-at' | 'email-no-domain' | 'email' | 'telephone';
  /** Characters, for `too-long`. */
  max?: number;
};

/** The fields that every form has besides its questions. `trap` is one that people don't see. */
export const formFields = { form: 'form', token: 'token', trap: 'website', consent: 'consent' } as const;

/** The most characters of an answer; a telephone number or an address has fewer. */
const maxCharacters: Record<QuestionWithAnswer['blockType'], number> = {
  text: 200,
  textarea: 5000,
  email: 254,
  telephone: 40,
  select: 24,
  radio: 24,
  checkboxes: 24,
  checkbox: 2,
};

/** The name of a question's answer in the form: the id of its row, which stays when its label changes. */
export const nameOf = (question: { id?: string | null }): string => `q-${question.id}`;

/** Cleans an answer: removes control and invisible characters, blanks around it, and line breaks in a single line. */
function clean(value: string, blockType: QuestionWithAnswer['blockType']): string {
  const text = value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  if (blockType === 'textarea') return removeInvisible(text).trim();
  const line = text.replace(/\s+/g, ' ').trim();
  if (blockType === 'email') return tidyEmailAddress(line);
  return blockType === 'telephone' ? tidyTelephoneNumber(line) : removeInvisible(line).trim();
}

/** The cleaned answer to each question; choices that the form does not offer are left out. */
export function valuesOf(questions: readonly Question[], posted: Posted): Record<string, string[]> {
  return Object.fromEntries(
    questions.filter(isQuestion).map((question) => {
      const name = nameOf(question);
      const given = (posted.get(name) ?? []).map((value) => clean(value, question.blockType));
      const filled = given.filter((value) => value !== '');
      if ('options' in question) {
        const offered = question.options.flatMap(({ id }) => (id ? [id] : []));
        const chosen = offered.filter((id) => filled.includes(id));
        return [name, question.blockType === 'checkboxes' ? chosen : chosen.slice(0, 1)];
      }
      return [name, filled.slice(0, 1)];
    }),
  );
}

function problemOf(question: QuestionWithAnswer, value: string | undefined): Omit<Problem, 'name'> | null {
  const { blockType } = question;
  if (value === undefined) {
    if (!question.required) return null;
    if (blockType === 'checkbox') return { kind: 'tick' };
    return { kind: 'options' in question ? 'choose' : 'missing' };
  }
  const max = maxCharacters[blockType];
  if (value.length > max) return { kind: 'too-long', max };
  if (blockType === 'telephone') return isTelephoneNumber(value) ? null : { kind: 'telephone' };
  if (blockType !== 'email' || isEmailAddress(value)) return null;
  if (!value.includes('@')) return { kind: 'email-no-at' };
  return { kind: value.endsWith('@') ? 'email-no-domain' : 'email' };
}

/** Validates the answers; returns what to fix, in the order of the questions. */
export function problemsOf(questions: readonly Question[], values: Record<string, string[]>): Problem[] {
  return questions.filter(isQuestion).flatMap((question) => {
    const name = nameOf(question);
    const problem = problemOf(question, values[name]?.[0]);
    return problem ? [{ name, ...problem }] : [];
  });
}

/**
 * The answers as staff will read them, with the current texts of questions and choices.
 *
 * @param questions those of the form in the language staff read
 */
export function answersFor(
  questions: readonly Question[],
  values: Record<string, string[]>,
  ticked: string,
): Submission['answers'] {
  return questions.filter(isQuestion).flatMap((question) => {
    const given = values[nameOf(question)] ?? [];
    if (given.length === 0) return [];
    const words = (value: string): string => {
      if (question.blockType === 'checkbox') return ticked;
      if (!('options' in question)) return value;
      return question.options.find(({ id }) => id === value)?.label ?? value;
    };
    return [
      { ...(question.id ? { id: question.id } : {}), question: question.label, answer: given.map(words).join('\n') },
    ];
  });
}

/**
 * The sender's e-mail address in ASCII form, for replies and acknowledgements: the first one the form asks for. An
 * invalid address stays as it is, for the validation of the field to refuse.
 */
export function senderAddress(questions: readonly Question[], values: Record<string, string[]>): string | null {
  const question = questions.find(({ blockType }) => blockType === 'email');
  const value = question && values[nameOf(question)]?.[0];
  return value ? (asciiEmailAddress(value) ?? value) : null;
}

/**
 * The sender's name, for the list of messages: what the form asks for as a person's name, by what browsers fill in, else the
 * name of their organisation.
 */
export function senderName(questions: readonly Question[], values: Record<string, string[]>): string | null {
  const answerTo = (purpose: string): string => {
    const asked = questions.find((question) => 'autocomplete' in question && question.autocomplete === purpose);
    return (asked && values[nameOf(asked)]?.[0]) ?? '';
  };
  const whole = answerTo('name') || [answerTo('given-name'), answerTo('family-name')].filter(Boolean).join(' ');
  return whole || answerTo('organization') || null;
}
