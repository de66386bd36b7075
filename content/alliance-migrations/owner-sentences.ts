import { readFileSync } from 'node:fs';
import { mends } from './mends';

export const ownerText = readFileSync('content/alliance-migrations/owner-text.txt', 'utf8');

/** Lines of the owner's text that say where a picture stands, and are not text. */
export const placeholders = [
  'bandeau 1',
  'visuel',
  'LOGO ocu',
  'logo anvita entier carreBlc RVB300',
  'photo 1',
  'IMG 6349',
];

/** The owner's text after the mends, without the lines of pictures. */
export function mendedOwnerText(): string {
  const lines = ownerText.split('\n').filter((line) => !placeholders.includes(line.trim()));
  return mends.reduce((mended, { before, after }) => mended.replace(before, after), lines.join('\n'));
}

/** The owner's sentences, titles included, in order, after the mends: what the French home page must say. */
export function ownerSentences(): string[] {
  return mendedOwnerText()
    .split(/\n|(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
