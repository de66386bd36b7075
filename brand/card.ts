import { canSet, drawnLine, type Face, readFaces, typeset, widthOf } from '@/lib/lettering/lettering';
import { setTitle } from '@/lib/lettering/lines';
import { colours } from './colours';
import { markPath } from './mark';

/** The words of a card: what is shared, what it is in a word or two, and whose site it is on. */
export type CardWords = { title: string; label?: string | undefined; siteName: string };

/** The size social networks ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const { width, height } = cardSize;
const pageStart = 72;
const tracking = -0.025;
const leading = 1.1;

const bar = (x: number, y: number, length: number, thickness: number) =>
  `<path d="M${x} ${y}h${length}v${thickness}h${-length}z"/>`;

/** The title, whose words open the bars that cross the card: one a line up to two lines, then on the first line only. */
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
      // Where browsers put the baseline of this face (ascent 0.995, descent 0.305) in a line of this height.
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

/** What stands in place of a title in letters this face has not: the field of the home page, two ways that meet. */
const field = `<g transform="translate(0 430) scale(.8334 .889)"><path d="M0 0h1440v13.8H0zM0 30h1440v17.9H0zM0 69h1440v23.3H0zM0 119.7h1440v30.3H0zM0 185.6h1440v39.4H0z"/>
<path fill="${colours.band}" d="M612 0C606 92 420 130 96 225H330C585 158 664 104 668 0zM612 0C618 108 770 146 1016 225H1286C960 128 676 84 668 0z"/></g>`;

/** The card as an SVG whose words are paths, so that it looks the same on every machine, with no font installed. */
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
