import { expect, test } from 'vitest';
import { panelLanguages } from '@/messages/panel/languages';
import { locales } from './locales';
import { languageTitle } from './names';
import { spokenLanguages } from './spoken-languages';

test.each([...new Set([...panelLanguages, ...locales])])('each language has a name of its own in %s', (language) => {
  const names = spokenLanguages.map((code) => languageTitle(language, code));
  expect(spokenLanguages.filter((code, index) => names[index]?.toLowerCase() === code)).toEqual(['fon']);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the languages of the site and sign languages are among them', () => {
  expect(spokenLanguages).toEqual(expect.arrayContaining([...locales, 'ar', 'kab', 'fsl', 'ssp', 'bfi']));
});
