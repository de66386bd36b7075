/** Splits a text into graphemes: a letter with its accents, an emoji made of several. The same in each language. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Returns the place in UTF-16 units where the character at `at` begins, which may be several units long. */
export function characterStart(text: string, at: number): number {
  if (at <= 0) return 0;
  return at >= text.length ? text.length : (characters.segment(text).containing(at)?.index ?? at);
}

/** Returns the characters of a text as a reader sees them. */
export const charactersOf = (text: string): string[] => Array.from(characters.segment(text), ({ segment }) => segment);

/** Returns the beginning of a text, at most `length` UTF-16 units, without half a character at its end. */
export const cutText = (text: string, length: number): string => text.slice(0, characterStart(text, length));

/**
 * Returns the text, or where it is longer than `length` UTF-16 units its beginning with an ellipsis, which counts too:
 * cut between words where the last one is no longer than half of it, and never within a character.
 */
export function shortenText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = cutText(text, length - 1);
  const lastSpace = /\s(?=\S*$)/.exec(cut)?.index ?? 0;
  const endsWord = /^\s/.test(text.slice(cut.length));
  return `${(endsWord || lastSpace < length / 2 ? cut : cut.slice(0, lastSpace)).trimEnd()}…`;
}
