/** Numbers with a decimal point, or with a decimal comma. */
export type DecimalMark = '.' | ',';

/** An angle that was read: degrees, and on which axis where the text says it. */
export type Angle = { degrees: number; axis: 'latitude' | 'longitude' | null; isWhole: boolean };

/** Words for directions in the panel's languages, by the letter that stands for them. `O` is west in French and Spanish. */
const directions: readonly (readonly [letter: string, words: RegExp])[] = [
  ['N', /\b(?:nord|north|norte)\b/g],
  ['S', /\b(?:sud|south|sur)\b/g],
  ['E', /\b(?:est|east|este)\b/g],
  ['W', /\b(?:ouest|west|oeste|o)\b/g],
];

/** Signs that keyboards, maps and encyclopedias write differently, as one each. */
const signs: readonly (readonly [sign: string, variants: RegExp])[] = [
  [' ', /\s+/g],
  ['-', /[−–]/g],
  ['°', /[º˚]/g],
  ['"', /[″“”„]|''|’’|′′/g],
  ["'", /[′’‘´`]/g],
];

/** The text in one spelling: capital letters for directions, `lat` and `lon` for labels, one sign of each kind. */
export function foldAngles(text: string): string {
  let folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  for (const [sign, variants] of signs) folded = folded.replace(variants, sign);
  folded = folded
    .replace(/\b(?:latitude|latitud|lat)\b\.?\s*[:=]?/g, 'lat')
    .replace(/\b(?:longitude|longitud|long|lng|lon)\b\.?\s*[:=]?/g, 'lon');
  for (const [letter, words] of directions) folded = folded.replace(words, letter);
  return folded
    .replace(/\b([nsew])(?=\b|\d)/g, (letter) => letter.toUpperCase())
    .replace(/(?<=[\d°'"])([nsewo])\b/g, (letter) => (letter === 'o' ? 'W' : letter.toUpperCase()))
    .replace(/\bo(?=\d)/g, 'W')
    .replace(/^[([{]+|[)\]}.]+$/g, '')
    .trim();
}

/** The pattern of one angle, without groups, so that two of them can stand in a larger one. */
export function anglePattern(mark: DecimalMark): string {
  const number = mark === '.' ? '\\d+(?:\\.\\d+)?' : '\\d+(?:,\\d+)?';
  const minutes = `\\d+ ?° ?${number} ?'(?: ?${number} ?")?`;
  const spaced = `\\d+ \\d+(?: ${number})? ?[NSEW]`;
  return `(?:lat|lon)? ?[NSEW]? ?[-+]?(?:${minutes}|${spaced}|${number}) ?°? ?[NSEW]?`;
}

/** Reads an angle that the pattern has found; null where it contradicts itself. */
export function readAngle(text: string, mark: DecimalMark): Angle | null {
  const numbers = [...text.matchAll(mark === '.' ? /\d+(?:\.\d+)?/g : /\d+(?:,\d+)?/g)].map(([number]) =>
    Number(number.replace(',', '.')),
  );
  const [degrees = 0, minutes = 0, seconds = 0] = numbers;
  const letters = text.match(/[NSEW]/g) ?? [];
  const isNegative = text.includes('-');
  const letter = letters[0];
  if (minutes >= 60 || seconds >= 60 || letters.length > 1 || (letter && isNegative)) return null;
  const label = /lat|lon/.exec(text)?.[0];
  const ofLabel = label ? (label === 'lat' ? 'latitude' : 'longitude') : null;
  const ofLetter = letter ? (letter === 'N' || letter === 'S' ? 'latitude' : 'longitude') : null;
  if (ofLabel && ofLetter && ofLabel !== ofLetter) return null;
  const size = degrees + minutes / 60 + seconds / 3600;
  return {
    degrees: isNegative || letter === 'S' || letter === 'W' ? -size : size,
    axis: ofLetter ?? ofLabel,
    isWhole: numbers.length === 1 && Number.isInteger(degrees),
  };
}
