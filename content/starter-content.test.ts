import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../lib/locales';
import { isReservedSlug } from '../lib/routes';
import { find } from './find';
import { loadStarter } from './index';
import { starterNames } from './starters';
import type { Ref } from './types';

const collections = ['media', 'files', 'members', 'concepts', 'documents', 'events', 'forms', 'pages'] as const;
const root = process.cwd();

type Found = { where: string; value: unknown };

/** Yields every value of a structure, with its path. */
function walk(value: unknown, where = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [{ where, value }];
  return [{ where, value }, ...Object.entries(value).flatMap(([name, item]) => walk(item, `${where}/${name}`))];
}

/** A value that has at least one language is a localized text. */
function isLocalized(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && locales.some((locale) => locale in value);
}

/** Returns the type of a paragraph: its heading level, list item or quote mark, or none. */
const kindOf = (paragraph: string) => /^(#+|-|1\.|>) /.exec(paragraph)?.[1] ?? '';
const linksOf = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
/** Returns the links of a paragraph; a mark for words in another language is not one, and each language has its own. */
const leading = (target: string) => !target.startsWith('lang:');
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isRef = (value: unknown): value is Ref =>
  typeof value === 'string' && /^[a-z]+\/[a-z0-9-]+$/.test(value) && collections.some((c) => value.startsWith(`${c}/`));

const starters = await Promise.all(starterNames().map(async (name) => ({ name, content: await loadStarter(name) })));

describe.each(starters)('starter content $name', ({ name, content }) => {
  const all = walk(content);
  const localized = all.flatMap(({ where, value }) => (isLocalized(value) ? [{ where, value }] : []));
  const identified = collections.flatMap((collection) =>
    content[collection].map((document) => ({ collection, ...document })),
  );

  it('has every text in every language, paragraph by paragraph', () => {
    expect(localized.length).toBeGreaterThan(0);
    for (const { where, value } of localized) {
      expect(Object.keys(value).sort(), where).toEqual([...locales].sort());
      const texts = locales.map((locale) => value[locale]);
      if (!texts.some(Array.isArray)) {
        for (const text of texts) expect(text, where).toSatisfy(isText);
        continue;
      }
      const shapes = texts.map((paragraphs) => {
        expect(paragraphs, where).toSatisfy((list) => Array.isArray(list) && list.length > 0 && list.every(isText));
        return Array.isArray(paragraphs)
          ? paragraphs.map((p) => ({ kind: kindOf(p), links: linksOf(p).filter(leading).length }))
          : [];
      });
      for (const shape of shapes) expect(shape, where).toEqual(shapes[0]);
    }
  });

  it('gives each document its own 24-hex id and its own key', () => {
    const ids = identified.map((document) => document.id);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = identified.map((document) => `${document.collection}/${document.key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('references only existing documents, and never drafts from public ones', () => {
    const referenced = all.flatMap(({ where, value }) => {
      if (typeof value !== 'string') return [];
      const inText = linksOf(value).flatMap((target) =>
        /^(ref|glossary):/.test(target) ? [target.slice(target.indexOf(':') + 1)] : [],
      );
      return [value, ...inText].filter(isRef).map((ref) => ({ where, ref }));
    });
    expect(referenced.length).toBeGreaterThan(0);
    for (const { where, ref } of referenced) {
      const document = find(content, ref);
      // The one link that is hidden until its page is published.
      if (where === '/settings/helpPage') continue;
      expect(document, `${where} → ${ref}`).not.toHaveProperty('draft');
    }
  });

  it('links only by reference, section or https address, and to anchors that exist', () => {
    const targets = all.flatMap(({ value }) => (typeof value === 'string' ? linksOf(value) : []));
    for (const target of targets) {
      expect(target).toMatch(
        /^(https:\/\/|ref:[a-z]+\/[a-z0-9-]+$|glossary:concepts\/[a-z0-9-]+$|section:|lang:[a-z]{2}$)/,
      );
    }
    for (const page of content.pages) {
      const anchors = page.layout.flatMap((block) => ('anchor' in block ? [block.anchor] : []));
      const heroes = page.layout.flatMap((block) => (block.blockType === 'hero' ? block.anchors : []));
      for (const { target } of heroes) expect(anchors).toContain(target);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });

  it('has addresses that are plain, unique in their collection and language, and not reserved', () => {
    for (const collection of ['members', 'concepts', 'documents', 'events', 'pages'] as const) {
      for (const locale of locales) {
        const slugs = content[collection].map((document) => document.slug[locale]);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(new Set(slugs).size).toBe(slugs.length);
        if (collection === 'pages') for (const slug of slugs) expect(isReservedSlug(slug), slug).toBe(false);
      }
    }
  });

  it('keeps summaries within 320 characters', () => {
    for (const { summary, key } of [...content.members, ...content.events, ...content.documents]) {
      for (const locale of locales) expect(summary[locale].length, `${key} ${locale}`).toBeLessThanOrEqual(320);
    }
  });

  it('has no note to staff in texts for lists, search engines and feeds', () => {
    for (const { summary, provisional, key } of content.documents) {
      for (const locale of locales) {
        expect(summary[locale], `${key} ${locale}`).not.toMatch(
          /provis|remplac|replac|sustitu|placeholder|à compléter/i,
        );
        expect(summary[locale].length, `${key} ${locale} says what it is about`).toBeGreaterThan(80);
        if (provisional) expect(provisional[locale], `${key} ${locale}`).not.toMatch(/à remplacer|to be replaced/i);
      }
    }
  });

  it('has its files in its own folder', () => {
    expect(content.folder).toBe(`content/${name}`);
  });

  it('has the files it names', () => {
    for (const { file } of [...content.media, ...content.files]) {
      expect(existsSync(path.join(root, content.folder, file)), file).toBe(true);
    }
  });

  it('has a tagged PDF in the stated language for each file of a document', () => {
    for (const { file, language } of content.documents.flatMap((document) => document.files)) {
      const pdf = readFileSync(path.join(root, content.folder, find(content, file).file), 'latin1');
      expect(pdf, file).toMatch(/^%PDF-/);
      expect(pdf.includes('/Marked true'), `${file} is tagged`).toBe(true);
      expect(pdf.includes(`/Lang (${language})`), `${file} is in ${language}`).toBe(true);
    }
  });

  it('has no-break spaces as French requires', () => {
    const french = walk(localized.map(({ value }) => value.fr)).flatMap(({ value }) =>
      typeof value === 'string' ? [value] : [],
    );
    for (const text of french) expect(text).not.toMatch(/ [:;?!»]|« |\d (octobre|pays|villes|collectivités)/);
  });
});
