import { cutText, shortenText } from '@/lib/cut-text';
import { asciiEmailAddress } from '@/lib/email-address';
import { isQuestion, type Question } from '@/lib/form-questions';
import { textLimits } from '@/lib/limits';
import { webAddressOf } from '@/lib/link-address';
import type { Submission } from '@/payload-types';
import type { Values } from '../member-import/fields';
import { countryOf, kindIn, kindOf } from '../names/kinds-and-countries';

type Answers = Submission['answers'];
type MemberField = NonNullable<Extract<Question, { memberField?: unknown }>['memberField']>;

/** The fields of a member in the answers of a submission; the name may be missing. */
export type MemberData = Omit<Values, 'memberOf' | 'socialLinks'>;

/** Returns the value of one answer for the field of its question; nothing when it can't be read. */
function read(field: MemberField, answer: string): MemberData {
  const line = answer.replace(/\s+/g, ' ').trim();
  if (field === 'kind') {
    // An unknown kind is "other"; omitted, it would become the first of the list.
    return { kind: kindOf(line) ?? kindIn(line) ?? 'other' };
  }
  if (field === 'country') return countryOnly(line);
  if (field === 'place') return placeAndCountry(line);
  if (field === 'website') {
    const website = webAddressOf(line);
    return website ? { website } : {};
  }
  if (field === 'summary') return { summary: shortenText(line, textLimits.maxSummaryLength) };
  if (field === 'email') return { email: asciiEmailAddress(line) ?? line };
  return { [field]: line };
}

function countryOnly(line: string): MemberData {
  const country = countryOf(line);
  return country ? { country: country as NonNullable<Values['country']> } : {};
}

/** "Lyon, France" is a place and a country; "France" alone is a country. */
function placeAndCountry(line: string): MemberData {
  const parts = line.split(/,|\(|\)|–| - /).map((part) => part.trim());
  const known = parts.filter(Boolean);
  const last = countryOnly(known.at(-1) ?? '');
  if (!last.country) return { place: cutText(line, 120) };
  const place = known.slice(0, -1).join(', ');
  return { ...last, ...(place ? { place: cutText(place, 120) } : {}) };
}

/** Returns the question of an answer: by its id, or where none was stored by its text. */
function answerTo(question: { id?: string | null; label: string }, answers: Answers): string | undefined {
  const found = answers.find(({ id }) => id && id === question.id);
  return (found ?? answers.find((each) => !each.id && each.question === question.label))?.answer;
}

/** Returns whether a form has a question for the name of a member. */
export const namesMembers = (questions: readonly Question[]): boolean =>
  questions.some((question) => 'memberField' in question && question.memberField === 'name');

/**
 * The fields of a member in a submission: answers to questions with a member field, and nothing else about the sender.
 */
export function memberDataOf(questions: readonly Question[], answers: Answers): MemberData {
  const data: MemberData = {};
  for (const question of questions.filter(isQuestion)) {
    if (!('memberField' in question) || !question.memberField) continue;
    const answer = answerTo(question, answers);
    if (answer?.trim()) Object.assign(data, read(question.memberField, answer));
  }
  return data;
}
