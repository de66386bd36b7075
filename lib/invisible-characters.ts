/** A letter of a script that is written from right to left. */
const rightToLeft =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/** Scripts whose letters join or form clusters: there a joiner or non-joiner changes what is read. */
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Nko}\\p{Script=Adlam}\\p{Script=Mongolian}\\p{Script=Devanagari}' +
  '\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}' +
  '\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]\\p{M}*';

/** Scripts without spaces between words: a zero-width space says where a line may break. */
const withoutSpaces = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]\\p{M}*';

/** Joiners that have a function: within an emoji made of several, and in scripts that join their letters. */
const functionalJoiner = [
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
  `(?<=${joining})\\u200D`,
  `(?<=${joining})\\u200C(?=${joining})`,
  `(?<=${withoutSpaces})\\u200B(?=${withoutSpaces})`,
  // Parts the last vowel of a Mongolian word from the rest.
  '(?<=\\p{Script=Mongolian}\\p{M}*)\\u180E(?=\\p{Script=Mongolian})',
].join('|');

/**
 * What is never seen and has no function in a field of one line: control characters, fillers of Hangul, zero-width spaces
 * and joiners, word joiner, invisible operators, deprecated format characters, byte order mark, interlinear marks.
 */
const invisible =
  '[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u115F\\u1160\\u180E\\u200B-\\u200D\\u2060-\\u2065' +
  '\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]';
const invisibleOrJoiner = new RegExp(`(${functionalJoiner})|${invisible}`, 'gu');
const softHyphen = /\u00AD/g;

/** Breaks of lines and pages that keyboards have not, as Word's: they part words. */
const otherBreak = /[\v\f\u0085\u2028\u2029]/g;

/** Marks that set the direction of a text; the two overrides turn letters around, and are never kept. */
const directionMark = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const override = /[\u202D\u202E]/;
const opening = /[\u202A\u202B\u2066-\u2068]/;

/** The direction marks of a right-to-left text that are kept: pairs that are closed, and single marks. */
function withPairedDirections(text: string): string {
  const open: { at: number; isolate: boolean; dropped: boolean }[] = [];
  const dropped = new Set<number>();
  for (const { 0: mark, index } of text.matchAll(directionMark)) {
    if (opening.test(mark) || override.test(mark)) {
      const isDropped = override.test(mark);
      if (isDropped) dropped.add(index);
      open.push({ at: index, isolate: mark >= '\u2066', dropped: isDropped });
    } else if (mark === '\u202C' || mark === '\u2069') {
      const last = open.at(-1);
      const closes = last?.isolate === (mark === '\u2069');
      if (closes) open.pop();
      if (!closes || last?.dropped) dropped.add(index);
    }
  }
  for (const { at } of open) dropped.add(at);
  return text.replace(directionMark, (mark, at: number) => (dropped.has(at) ? '' : mark));
}

/**
 * Removes invisible characters, as they come with copied text.
 *
 * Kept are joiners in emoji and in scripts that need them (Persian, Indic), line-break marks in scripts without spaces
 * (Khmer, Thai), and balanced direction marks in a text that has right-to-left letters.
 *
 * @param softHyphens whether soft hyphens stay: in texts of several lines they say where a long word may break
 */
export function removeInvisible(text: string, { softHyphens = false }: { softHyphens?: boolean } = {}): string {
  const cleaned = (softHyphens ? text : text.replace(softHyphen, ''))
    .replace(otherBreak, ' ')
    .replace(invisibleOrJoiner, (_, functional?: string) => functional ?? '');
  return rightToLeft.test(cleaned) ? withPairedDirections(cleaned) : cleaned.replace(directionMark, '');
}

/**
 * Removes from an address what `removeInvisible` removes, and also line ends, tabs, break marks and direction marks:
 * copied from PDFs and mails, they have no function there. Joiners within Persian or Indic words of a path stay.
 */
export const removeInvisibleFromAddress = (address: string): string =>
  removeInvisible(address.replace(/[\p{Cc}\u180E\u200B\u2028\u2029]/gu, '').replace(directionMark, ''));

/** A text without any format character, for what is compared or dialled: addresses, numbers, search terms. */
export const withoutFormatCharacters = (text: string): string => text.replace(/\p{Cf}/gu, '');
