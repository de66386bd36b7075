import { readFileSync } from 'node:fs';
import { mends } from './mends';

/** Lines of the owner's text that say where a picture stands, and are not text. */
const placeholders = ['bandeau 1', 'visuel', 'LOGO ocu', 'logo anvita entier carreBlc RVB300', 'photo 1', 'IMG 6349'];

/** The owner's sentences, titles included, in order, after the mends: what the French home page must say. */
export function ownerSentences(): string[] {
  const text = readFileSync('content/alliance-migrations/owner-text.txt', 'utf8');
  const lines = text.split('\n').filter((line) => !placeholders.includes(line.trim()));
  return mends
    .reduce((mended, { before, after }) => mended.replace(before, after), lines.join('\n'))
    .split(/\n|(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
