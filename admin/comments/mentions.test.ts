import { describe, expect, test } from 'vitest';
import { colleaguesLike, insertMention, mentionedIn, splitAtMentions, typedMention } from './mentions';

const colleague = (name: string) => ({ id: name.length.toString(), name, role: 'editor' as const });

describe('a name that is being typed', () => {
  test.each([
    ['@', { start: 0, query: '' }],
    ['Merci @zo', { start: 6, query: 'zo' }],
    ['Merci\n@Zoé Ma', { start: 6, query: 'Zoé Ma' }],
    ['(@Jean-P', { start: 1, query: 'Jean-P' }],
    ['@d’Ar', { start: 0, query: 'd’Ar' }],
  ])('%j has one', (text, expected) => {
    expect(typedMention(text, text.length)).toEqual(expected);
  });

  test.each(['', 'Merci', 'ana@', 'ana@example', '@zoé, merci', '@ana a dit oui hier'])('%j has none', (text) => {
    expect(typedMention(text, text.length)).toBeNull();
  });

  test('is looked for before the caret only', () => {
    expect(typedMention('Merci @zo et @ana', 9)).toEqual({ start: 6, query: 'zo' });
    expect(typedMention('Merci @zo', 5)).toBeNull();
  });
});

describe('the colleagues that are offered', () => {
  const team = ['Zoé Martin', 'Jean-Pierre Zola', 'Ana', 'Élise'].map(colleague);
  const names = (query: string) => colleaguesLike(query, team).map(({ name }) => name);

  test('have a word that begins so, with or without accents', () => {
    expect(names('zo')).toEqual(['Zoé Martin', 'Jean-Pierre Zola']);
    expect(names('ZOE M')).toEqual(['Zoé Martin']);
    expect(names('pierre')).toEqual(['Jean-Pierre Zola']);
    expect(names('eli')).toEqual(['Élise']);
    expect(names('artin')).toEqual([]);
  });

  test('are few, and all of a small team before anything is typed', () => {
    expect(names('')).toHaveLength(4);
    expect(
      colleaguesLike(
        '',
        Array.from({ length: 9 }, () => colleague('Ana')),
      ),
    ).toHaveLength(6);
  });
});

test('a chosen name takes the place of what was typed, and the caret stands behind it', () => {
  expect(insertMention('Merci @zo', { start: 6, query: 'zo' }, 'Zoé Martin')).toEqual({
    text: 'Merci @Zoé Martin ',
    caret: 18,
  });
  expect(insertMention('@zo peux-tu ?', { start: 0, query: 'zo' }, 'Zoé')).toEqual({
    text: '@Zoé peux-tu ?',
    caret: 5,
  });
});

test('only those are mentioned whose name is still there, each once', () => {
  const chosen = [colleague('Zoé'), colleague('Zoé'), colleague('Ana Maria')];
  expect(mentionedIn('@Zoé et @Ana', chosen)).toEqual(['3']);
  expect(mentionedIn('personne', chosen)).toEqual([]);
});

test('a comment is split at the names it mentions, the longer of two that begin alike', () => {
  expect(splitAtMentions('Oui @Ana Maria, et @Ana.', ['Ana', 'Ana Maria'])).toEqual([
    { at: 0, text: 'Oui ', isMention: false },
    { at: 4, text: '@Ana Maria', isMention: true },
    { at: 14, text: ', et ', isMention: false },
    { at: 19, text: '@Ana', isMention: true },
    { at: 23, text: '.', isMention: false },
  ]);
  expect(splitAtMentions('@Ana', ['Ana'])).toEqual([{ at: 0, text: '@Ana', isMention: true }]);
  expect(splitAtMentions('rien', ['Ana'])).toEqual([{ at: 0, text: 'rien', isMention: false }]);
});
