import { expect, test } from 'vitest';
import { charactersOf } from '@/lib/cut-text';
import { canSet, readFaces, typeset, widthOf } from './lettering';
import { setTitle } from './lines';

const width = 1056;
const { bold: face } = await readFaces();
const set = (title: string) => setTitle({ face, tracking: -0.025 }, typeset(title), width);
const widest = ({ lines, size }: ReturnType<typeof set>) =>
  Math.max(...lines.map((line) => widthOf({ face, size, tracking: -0.025 }, line)));

test('a title breaks into even lines, as the browser sets it in the mockup', () => {
  expect(set('Qu’est-ce qu’une gouvernance alternative des migrations\u00a0?').lines).toEqual([
    'Qu’est-ce qu’une',
    'gouvernance alternative',
    'des migrations\u00a0?',
  ]);
  expect(set('La rencontre Territoires Unis').lines).toEqual(['La rencontre', 'Territoires Unis']);
});

test('no line begins with the sign that a no-break space holds to its word', () => {
  const title = 'Les villes qui accueillent répondent\u202f: «\u00a0nous\u00a0» sommes là\u00a0!';
  for (const line of set(title).lines) expect(line).not.toMatch(/^[:»!]|«$/);
});

test('a long title is set smaller, and stays on the card', () => {
  const long = set('Une déclaration commune '.repeat(8));
  expect(long.size).toBeLessThan(set('Membres').size);
  expect(widest(long)).toBeLessThanOrEqual(width);
});

test('a title without end is cut with an ellipsis', () => {
  const endless = set('accueil '.repeat(500));
  expect(endless.lines.at(-1)).toMatch(/…$/);
  expect(endless.lines.length).toBeLessThanOrEqual(6);
  expect(widest(endless)).toBeLessThanOrEqual(width);
});

test('a word is cut only when it is wider than the card', () => {
  expect(set('Anticonstitutionnellement vôtre').lines.join(' ')).toBe('Anticonstitutionnellement vôtre');
  const endless = set('a'.repeat(200));
  expect(widest(endless)).toBeLessThanOrEqual(width);
  expect(endless.lines.join('')).toBe('a'.repeat(200));
});

test('the face has the letters of the Latin alphabets, also when their accents come apart; not of others', () => {
  for (const name of [
    'Żyrardów, Łódź',
    'İstanbul, Diyarbakır',
    'Mureș, Iași',
    'Plzeň',
    'Győr',
    'E\u0301vry',
    'œuvre',
  ]) {
    expect(canSet(face, typeset(name)), name).toBe(true);
  }
  expect(canSet(face, typeset('مرحبا'))).toBe(false);
});

test('a character of several signs is never parted', () => {
  const setting = { face, tracking: -0.025 };
  for (const character of ['e\u0301', 'a\u0300\u0323', '👩‍👧']) {
    const { lines } = setTitle(setting, `x${character.repeat(700)}`, width);
    expect(new Set(lines.flatMap((line) => charactersOf(line.replace(/…$/, ''))))).toEqual(new Set(['x', character]));
  }
});
