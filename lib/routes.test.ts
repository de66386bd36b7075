import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from './locales';
import {
  blocksGalleryPath,
  calendarPath,
  cardPath,
  documentPath,
  eventCalendarPath,
  feedPath,
  isReservedSlug,
  isSection,
  isSectionCollection,
  pagePath,
  publicCollections,
  sectionFilePath,
  sectionPath,
  sections,
  sitemapFilePath,
  thanksPath,
} from './routes';

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

test('a name can’t leave its segment of the path', () => {
  expect(documentPath('events', '../admin?x#y', 'fr')).toBe('/fr/evenements/..%2Fadmin%3Fx%23y');
  expect(pagePath(['a/b'], 'fr')).toBe('/fr/a%2Fb');
});

test.each(locales)('no two sections have one address in %s', (locale) => {
  const names = Object.values(sections).map((section) => section[locale]);
  expect(new Set(names).size).toBe(names.length);
});

test.each<[string, boolean]>([
  ['membres', true],
  // Also in the languages where it would not clash today: a page has one address a language, and may be shown in all.
  ['miembros', true],
  ['site-map', true],
  ['preview', true],
  ['apercu', true],
  ['_next', true],
  ['share', true],
  ['agenda.ics', true],
  ['merci', true],
  ['thank-you', true],
  ['gracias', true],
  ...['api', 'admin', 'media', 'images', 'files', 'sitemap', 'feed', 'rss', 'thanks', 'blocks-gallery'].map(
    (name): [string, boolean] => [name, true],
  ),
  ['les-membres', false],
  ['contact', false],
])('whether no page may be called %j: %j', (slug, reserved) => {
  expect(isReservedSlug(slug)).toBe(reserved);
});

test('no page may be called like a folder of the site beside it', () => {
  const folders = readdirSync('app/(site)/[locale]', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[[(_]/.test(entry.name))
    .map(({ name }) => name);
  expect(folders).toContain('events');
  expect(folders.filter((name) => !isReservedSlug(name))).toEqual([]);
});

test('what is a section or a collection is known by its name, and nothing that all objects have', () => {
  expect(['members', 'search', 'site-map', 'pages', 'toString'].map(isSection)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['members', 'concepts', 'search', 'pages'].map(isSectionCollection)).toEqual([true, true, false, false]);
  expect(publicCollections).toEqual(['members', 'events', 'documents', 'concepts', 'pages']);
});

test('files stand beside their section, the parts of the sitemap at the root', () => {
  expect(sectionFilePath('members', 'geojson', 'es')).toBe('/es/miembros.geojson');
  expect(sitemapFilePath('events-2')).toBe('/sitemap-events-2.xml');
  expect(eventCalendarPath('a/b', 'fr')).toBe('/fr/evenements/a%2Fb/event.ics');
  expect(feedPath('documents', 'xml', 'en')).toBe('/en/documents.xml');
});

test('pages that are no document have a path of their own', () => {
  expect(cardPath('sections', 'events', 'fr')).toBe('/fr/share/sections/events.png');
  expect(thanksPath('a/b', 'es')).toBe('/es/gracias/a%2Fb');
  expect(blocksGalleryPath('fr')).toBe('/fr/blocks-gallery');
  expect(blocksGalleryPath('fr', 'pairs')).toBe('/fr/blocks-gallery/pairs');
});
