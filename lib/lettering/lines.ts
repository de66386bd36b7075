import { charactersOf } from '@/lib/cut-text';
import { type Setting, widthOf } from './lettering';

/** A word wider than a line, in pieces that are not. */
function pieces(setting: Setting, word: string, width: number): string[] {
  if (widthOf(setting, word) <= width) return [word];
  const parts = [''];
  for (const letter of charactersOf(word)) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && widthOf(setting, part + letter) > width) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return parts;
}

/** Words in as few lines as a width allows; they part at ordinary spaces only. */
function filled(setting: Setting, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(setting, each, width))) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(setting, longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as the width allows, and these as even as can be: what browsers call `text-wrap: balance`. */
function balanced(setting: Setting, text: string, width: number): string[] {
  const lines = filled(setting, text, width);
  // Never narrower than the widest word, which would be cut.
  const widest = Math.max(...text.split(' ').map((word) => widthOf(setting, word)));
  let [tooNarrow, wideEnough] = [Math.min(widest, width), width];
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (filled(setting, text, middle).length > lines.length) tooNarrow = middle;
    else wideEnough = middle;
  }
  return filled(setting, text, wideEnough);
}

/** A title in lines, at the size at which it has room. */
export type SetTitle = { lines: string[]; size: number };

/** Sizes of a title in pixels, with the lines that fit on the card at each. */
const sizes = [
  { size: 86.4, maxLines: 3 },
  { size: 72, maxLines: 4 },
  { size: 60, maxLines: 5 },
  { size: 50, maxLines: 6 },
] as const;

/** More letters than any card has room for. */
const maxLetters = 600;

/** A title as large as it fits; one too long for the smallest size ends with an ellipsis. */
export function setTitle(setting: Omit<Setting, 'size'>, whole: string, width: number): SetTitle {
  const title = charactersOf(whole).slice(0, maxLetters).join('');
  for (const { size, maxLines } of sizes) {
    const lines = balanced({ ...setting, size }, title, width);
    if (lines.length <= maxLines) return { lines, size };
  }
  const { size, maxLines } = sizes[3];
  const fitting = filled({ ...setting, size }, title, width).slice(0, maxLines);
  const last = fitting.pop() ?? '';
  const cut = (line: string): string =>
    widthOf({ ...setting, size }, `${line}…`) <= width
      ? `${line}…`
      : cut(charactersOf(line).slice(0, -1).join('').trimEnd());
  return { lines: [...fitting, cut(last)], size };
}
