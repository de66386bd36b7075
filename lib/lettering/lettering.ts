import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A weight of the display face as outlines: see brand/fonts/outlines.py. */
export type Face = {
  /** By character: advance and SVG path, 1000 units an em, baseline at 0. */
  letters: Record<string, [advance: number, outline: string]>;
  /** By pair of unaccented characters. */
  kern: Record<string, number>;
};

/** How words are set: their size in pixels and what is added between letters, in ems. */
export type Setting = { face: Face; size: number; tracking?: number };

const unitsPerEm = 1000;

let faces: Promise<Record<'bold' | 'medium', Face>> | undefined;

/** The two weights of the card, read once in the process. */
export function readFaces(): Promise<Record<'bold' | 'medium', Face>> {
  faces ??= readFile(path.join(process.cwd(), 'brand/fonts/display-outlines.json'), 'utf8').then(JSON.parse);
  return faces;
}

/** Text as it is set: one line, letters composed with their accents, and what looks the same written the same. */
export function typeset(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

/** Whether the face has every letter of a text. */
export function canSet(face: Face, text: string): boolean {
  return [...text].every((letter) => letter in face.letters);
}

/** An accent does not change the sides of a letter. */
const unaccented = (letter: string) => letter.normalize('NFD').charAt(0);

/** Each letter of a text with where it stands, and where the text ends; in font units. */
function placed(
  { face, tracking = 0 }: Setting,
  text: string,
): { letters: { at: number; outline: string }[]; end: number } {
  let end = 0;
  let previous = '';
  const letters = [...text].map((letter) => {
    const [advance, outline] = face.letters[letter] ?? [0, ''];
    const at = end + (face.kern[unaccented(previous) + unaccented(letter)] ?? 0);
    end = at + advance + tracking * unitsPerEm;
    previous = letter;
    return { at, outline };
  });
  return { letters, end };
}

/** How wide a text is, in pixels. */
export function widthOf(setting: Setting, text: string): number {
  return (placed(setting, text).end * setting.size) / unitsPerEm;
}

/** A line of text as an SVG group, its baseline starting at a point. */
export function drawnLine(setting: Setting, text: string, x: number, y: number): string {
  const paths = placed(setting, text)
    .letters.filter(({ outline }) => outline !== '')
    .map(({ at, outline }) => `<path transform="translate(${at.toFixed(1)})" d="${outline}"/>`)
    .join('');
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${setting.size / unitsPerEm})">${paths}</g>`;
}
