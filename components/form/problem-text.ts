import { nameOf, type Problem } from '@/collections/submissions/answers';
import type { Question } from '@/lib/form-questions';
import type { SiteT } from '@/messages/site';

/** What is wrong with an answer and how to fix it. */
export function problemText(t: SiteT, { kind, max: most = 0 }: Problem): string {
  return kind === 'too-long' ? t('forms.problem.too-long', { max: most }) : t(`forms.problem.${kind}`);
}

/** The id of one choice of a question. */
export const choiceId = (question: Question, choice: string | null | undefined): string =>
  `${nameOf(question)}-${choice}`;

/** The id of the element that a link to a question targets: its input, or its first choice. */
export function firstInputOf(question: Question): string {
  const manyInputs = question.blockType === 'radio' || question.blockType === 'checkboxes';
  return manyInputs ? choiceId(question, question.options[0]?.id) : nameOf(question);
}
