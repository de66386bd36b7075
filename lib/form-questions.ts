import type { Form } from '@/payload-types';

/** A part of a form: a question, or a title or an explanation between questions. */
export type Question = NonNullable<Form['questions']>[number];
export type QuestionWithAnswer = Exclude<Question, { blockType: 'section' | 'explanation' }>;

/** Whether a part of the form is a question, not a title or an explanation. */
export const isQuestion = (question: Question): question is QuestionWithAnswer =>
  question.blockType !== 'section' && question.blockType !== 'explanation';
