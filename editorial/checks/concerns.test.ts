import { describe, expect, test } from 'vitest';
import type { Case, Data } from './test-documents';
import { described, issuesIn, line, long, node, textNode } from './test-documents';

/** What the issues of one rule are about, whole. */
const concerns = (document: Data, rule: string, where?: Case) =>
  issuesIn(document, where)
    .filter((issue) => issue.rule === rule)
    .map((issue) => issue.concerns);
const words = (count: number, word = 'mot') => `${Array.from({ length: count }, () => word).join(' ')}.`;
const body = (...texts: string[]) => ({
  body: { fr: long(...texts.map((text) => node('paragraph', [textNode(text)]))) },
});
const shownInEnglish = { localePublished: { en: true }, title: { fr: 'a', en: 'a' } };

describe('an issue is about the whole of', () => {
  test('a long sentence or paragraph, of which it quotes the beginning', () => {
    const [first, second] = [`${words(60)}`, `${words(59)} ${words(1, 'Fin')}`];
    expect(concerns(body(first), 'long-sentence')).toEqual([first]);
    const paragraph = `${words(30)} `.repeat(8).trim();
    expect(concerns(body(paragraph), 'long-paragraph')).toEqual([paragraph]);
    expect(concerns(body(second), 'long-sentence')).toEqual([words(59)]);
  });

  test('a heading, with the level before it', () => {
    const heading = (tag: string, text: string) => node('heading', [textNode(text)], { tag });
    const jumps = (...tags: string[]) =>
      concerns({ body: { fr: long(...tags.map((tag) => heading(tag, 'Suite'))) } }, 'heading-jump');
    expect(jumps('h2', 'h4')).toEqual(['2 4 Suite']);
    expect(jumps('h3')).toEqual(['1 3 Suite']);
  });

  test('a table', () => {
    const cell = (text: string) => node('tablecell', [textNode(text)]);
    const table = node('table', [node('tablerow', [cell('un'), cell('deux')])]);
    expect(concerns({ body: { fr: long(table) } }, 'table-caption')).toEqual(['undeux']);
  });

  test('the document or file that is referred to', () => {
    expect(concerns({ concepts: ['c'] }, 'relation-gone')).toEqual(['concepts/c']);
    const file = { state: 'public', name: 'a.pdf', findings: ['comments'] } as const;
    expect(concerns({ files: [{ file: 'f' }] }, 'file-comments', { targets: { 'files/f': file } })).toEqual(['f']);
  });

  test('an image and the text to translate', () => {
    const targets = { 'media/p': described };
    const document = { ...shownInEnglish, cover: 'p' };
    expect(concerns(document, 'picture-untranslated', { targets })).toEqual(['p Une place']);
  });

  test('the texts that are to be translated', () => {
    const missing = (title: string) =>
      concerns({ ...shownInEnglish, summary: { fr: title } }, 'translation-missing').join();
    expect(missing('Un')).toContain('Un');
    expect(missing('Un')).not.toBe(missing('Deux'));
    const stale = (title: string) => {
      const translations = { en: { state: 'stale', toCheck: ['title'] } } as const;
      return concerns({ ...shownInEnglish, title: { fr: title, en: 'a' } }, 'translation-stale', { translations });
    };
    expect(stale('Un')).toEqual(['[["title","Un"]]']);
  });

  test('how one takes part, where the place is missing', () => {
    const none = { venue: {} };
    expect(concerns({ ...none, attendance: 'mixed' }, 'event-place')).toEqual(['mixed']);
    expect(concerns({ ...none, attendance: 'online' }, 'event-online')).toEqual(['online']);
  });
});

test('the same text in one line is the same issue, whatever is written around it', () => {
  const long = words(60);
  const alone = concerns({ body: { fr: line(textNode(long)) } }, 'long-sentence');
  expect(concerns(body('Avant.', long, 'Après.'), 'long-sentence')).toEqual(alone);
});
