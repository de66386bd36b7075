import { canSet, drawnLine, type Face, readFaces, typeset, widthOf } from '@/lib/lettering/lettering';
import { setTitle } from '@/lib/lettering/lines';
import { colours } from './colours';
import { markPath } from './mark';

/** Texts of a card: the title, the kind of document in a word or two, and the name of the site. */
export type CardWords = { title: string; label?: string | undefined; siteName: string };

/** The size that social networks recommend, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const { width, height } = cardSize;
const pageStart = 72;
const tracking = -0.025;
const leading = 1.1;

const bar = (x: number, y: number, length: number, thickness: number) =>
  `<path d="M${x} ${y}h${length}v${thickness}h${-length}z"/>`;

/**
 * Places the title so that its words interrupt the bars of the card: one per line up to two lines, else on the first
 * line only.
 */
function titleOf(face: Face, title: string): string {
  const { lines, size } = setTitle({ face, tracking }, title, width - 2 * pageStart);
  const pitch = Math.round(size * leading);
  const thickness = Math.round(size * 0.115);
  const opening = size * 0.3;
  const middle = 323.8;
  const top = middle - (lines.length * pitch) / 2;
  return lines
    .map((line, index) => {
      const setting = { face, size, tracking };
      const lineTop = top + index * pitch;
      // Position of the baseline of this font (ascent 0.995, descent 0.305) in a line of this height, as in browsers.
      const baseline = lineTop + (pitch - 1.3 * size) / 2 + 0.995 * size;
      const words = drawnLine(setting, line, pageStart, baseline);
      if (lines.length > 2 && index > 0) return words;
      const y = Math.round(lineTop + pitch * 0.5 + size * 0.045 - thickness / 2);
      const end = Math.round(pageStart + widthOf(setting, line) + opening);
      const right = end < width ? bar(end, y, width - end, thickness) : '';
      return bar(0, y, Math.round(pageStart - opening), thickness) + right + words;
    })
    .join('');
}

/** Drawing in place of a title in letters that this font does not have: that of the home page, two paths that meet. */
const field = `<g transform="translate(0 430) scale(.8334 .889)"><path d="M0 0h1440v13.8H0zM0 30h1440v17.9H0zM0 69h1440v23.3H0zM0 119.7h1440v30.3H0zM0 185.6h1440v39.4H0z"/>
<path fill="${colours.band}" d="M612 0C606 92 420 130 96 225H330C585 158 664 104 668 0zM612 0C618 108 770 146 1016 225H1286C960 128 676 84 668 0z"/></g>`;

/**
 * Returns the card as an SVG with its text as paths, so that it looks the same on every machine, without installed
 * fonts.
 */
export async function drawCard({ title, label = '', siteName }: CardWords): Promise<string> {
  const { bold, medium } = await readFaces();
  const [words, name, kind] = [typeset(title), typeset(siteName), typeset(label)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.band}"/><g fill="${colours.ink}">`,
    `<path transform="translate(${pageStart} 54) scale(${56 / 48})" d="${markPath}"/>`,
    canSet(bold, name) ? drawnLine({ face: bold, size: 32 }, name, pageStart + 56 + 18, 93.1) : '',
    canSet(bold, words) ? titleOf(bold, words) : field,
    canSet(bold, words) && canSet(medium, kind) ? drawnLine({ face: medium, size: 32 }, kind, pageStart, 567.8) : '',
    '</g></svg>',
  ].join('\n');
}
