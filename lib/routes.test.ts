import { expect, test } from 'vitest';
import { locales } from './locales';
import { calendarPath, documentPath, feedPath, isReservedSlug, pagePath, sectionPath, sections } from './routes';

test('a section has a name of its own in each language', () => {
  expect(locales.map((locale) => sectionPath('members', locale))).toEqual([
    '/fr/membres',
    '/en/members',
    '/es/miembros',
  ]);
});

test('a document stands below its section', () => {
  expect(documentPath('events', 'rencontre-2019', 'es')).toBe('/es/eventos/rencontre-2019');
});

test('a page stands below its parents, and the home page right at the language', () => {
  expect(pagePath([], 'en')).toBe('/en');
  expect(pagePath(['a-propos', 'gouvernance'], 'fr')).toBe('/fr/a-propos/gouvernance');
});

test('feeds and the calendar are called like their section', () => {
  expect(feedPath('news', 'xml', 'fr')).toBe('/fr/feed.xml');
  expect(feedPath('events', 'json', 'fr')).toBe('/fr/evenements.json');
  expect(calendarPath('es')).toBe('/es/eventos.ics');
});

test('a name can’t lead out of its place', () => {
  expect(documentPath('events', '../admin?x#y', 'fr')).toBe('/fr/evenements/..%2Fadmin%3Fx%23y');
  expect(pagePath(['a/b'], 'fr')).toBe('/fr/a%2Fb');
});

test.each(locales)('no two sections have one address in %s', (locale) => {
  const names = Object.values(sections).map((section) => section[locale]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['membres', true],
  // Also in the languages where it would not clash today: a page has one address a language, and may be shown in all.
  ['miembros', true],
  ['site-map', true],
  ['apercu', true],
  ['_next', true],
  ['share', true],
  ['agenda.ics', true],
  ['les-membres', false],
  ['contact', false],
])('whether no page may be called %j: %j', (slug, reserved) => {
  expect(isReservedSlug(slug)).toBe(reserved);
});
