import { expect, test } from 'vitest';
import { retitle, tabTitle } from './tab-title';

test('a tab names the document, its collection and the site', () => {
  expect(tabTitle('Une rencontre', 'Événements', 'Alliance')).toBe('Une rencontre · Événements · Alliance');
  expect(tabTitle('', 'Événements', 'Alliance')).toBe('Événements · Alliance');
});

test('and follows the title that is typed, with a separator in it too', () => {
  expect(retitle('Lyon · Événements · Alliance', 'Lyon', 'Lyon · Paris')).toBe('Lyon · Paris · Événements · Alliance');
  expect(retitle('Lyon · Paris · Événements · Alliance', 'Lyon · Paris', 'Gap')).toBe('Gap · Événements · Alliance');
});

test('a tab of another page is left alone', () => {
  expect(retitle('Tableau de bord · Alliance', 'Lyon', 'Gap')).toBe('Tableau de bord · Alliance');
});
