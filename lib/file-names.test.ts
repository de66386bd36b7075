import { expect, test } from 'vitest';
import { storableBase } from './file-names';

test.each([
  ['Rapport été.pdf', 'Rapport été'],
  ['Rapport e\u0301te\u0301.pdf', 'Rapport été'],
  ['a#b & 100 %.png', 'a#b & 100 %'],
  ['archive.tar.pdf', 'archive.tar'],
  ['../../etc/passwd.png', 'passwd'],
  ['C:\\Images\\photo.jpg', 'photo'],
  ['facture\u202egpj.exe.png', 'facturegpj.exe'],
  [' Compte:rendu?.pdf', 'Compte rendu'],
  ['تقرير.pdf', 'تقرير'],
  ['...', 'file'],
  ['', 'file'],
])('%s', (name, base) => expect(storableBase(name)).toBe(base));

test.each([
  ['letters with accents', 'é'.repeat(130)],
  ['accents of their own', 'e\u0301'.repeat(110)],
  ['Chinese', '字'.repeat(100)],
  ['plain letters', 'a'.repeat(240)],
  ['families of emoji', '👨‍👩‍👧‍👦'.repeat(20)],
])('a name of many %s is cut between two of them', (_, name) => {
  const base = storableBase(`${name}.png`);
  expect(Buffer.byteLength(base)).toBeLessThanOrEqual(180);
  expect(Buffer.byteLength(base)).toBeGreaterThan(140);
  expect(name.normalize('NFC').startsWith(base)).toBe(true);
  const [first] = new Intl.Segmenter('fr').segment(name.normalize('NFC'));
  expect(base.length % (first?.segment.length ?? 1)).toBe(0);
});

test('a name of 180 bytes is stored whole, and one that is cut ends with no blank', () => {
  expect(storableBase(`${'a'.repeat(180)}.png`)).toBe('a'.repeat(180));
  expect(storableBase(`${'a'.repeat(179)} bc.png`)).toBe('a'.repeat(179));
});
