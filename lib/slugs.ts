import anyAscii from 'any-ascii';
import { removeInvisible } from './invisible-characters';

/** Dots within a word of inclusive French, which don't part it: `élu·e·s`. */
const middleDots = /(?<=[\p{L}\p{M}])[·•‧⋅∙](?=\p{L})/gu;

/**
 * The words of a text in Latin letters without accents, digits, and single spaces: `œ` → `oe`, `ﬁ` → `fi`, other scripts
 * transliterated. Apostrophes part words, capitals do not; pictures (emoji) are no words.
 */
function latinWords(text: string): string {
  return (
    anyAscii(
      removeInvisible(text.normalize('NFKC'))
        .normalize('NFC')
        .replace(middleDots, '')
        .replace(/['’‘ʼ]|\p{Extended_Pictographic}/gu, ' ')
        // Each character of Chinese is a syllable; together they would be one endless word.
        .replace(/\p{Script=Han}/gu, ' $& '),
    )
      .toLowerCase()
      // What stands for a letter of another script that Latin has not, as ʿayn.
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}

/**
 * Returns the address made from a title: words in lower case joined by hyphens ("Événement à Évry" → `evenement-a-evry`),
 * no longer than 80 characters and never cut inside a word unless one word is longer. Empty where a title has no words.
 */
export function slugFrom(title: string): string {
  const slug = latinWords(title).replaceAll(' ', '-');
  if (slug.length <= 80) return slug;
  const cut = slug.slice(0, 81);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, 80);
}

/** Returns the text as it sorts: accents folded, lower case, punctuation gone; the same order on SQLite and MongoDB. */
export function sortKey(text: string): string {
  return latinWords(text);
}
