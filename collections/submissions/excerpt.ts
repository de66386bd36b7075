import { shortenText } from '@/lib/cut-text';

type Message = {
  sender?: string | null;
  email?: string | null;
  answers?: readonly { answer?: string | null }[] | null;
};

/** In a column of a list: two or three lines. */
const maxLength = 140;

/**
 * What a list shows of a message: the beginning of its longest answer, which is the message in forms that ask for one, and
 * tells most in others. Who sent it stands beside it.
 */
export function excerptOf({ sender, email, answers }: Message): string {
  const texts = (answers ?? [])
    .map(({ answer }) => (answer ?? '').replace(/\s+/g, ' ').trim())
    .filter((answer) => answer !== sender && answer !== email);
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return shortenText(longest, maxLength);
}
