import { expect, test } from 'vitest';
import { richTextParts } from './rich-text-parts';

const text = (words: string) => ({ type: 'text', text: words });

test('paragraphs, items and cells are parts, words within a line are not parted', () => {
  const root = {
    root: {
      type: 'root',
      children: [
        { type: 'paragraph', children: [text('Un mot '), text('gr'), text('as'), { type: 'linebreak' }, text('fin')] },
        {
          type: 'list',
          children: [
            { type: 'listitem', children: [text('un')] },
            { type: 'listitem', children: [text('deux')] },
          ],
        },
        { type: 'paragraph', children: [{ type: 'link', fields: { url: '#' }, children: [text('un lien')] }] },
        { type: 'block', fields: { caption: 'Une légende' } },
        { type: 'paragraph', children: [] },
      ],
    },
  };
  expect([...richTextParts(root)]).toEqual(['Un mot gras fin', 'un', 'deux', 'un lien', 'Une légende']);
});

test('a note within a line is a part of its own', () => {
  const note = { root: { type: 'root', children: [{ type: 'paragraph', children: [text('La note')] }] } };
  const root = {
    root: { children: [{ type: 'paragraph', children: [text('Mot'), { type: 'inlineBlock', fields: { note } }] }] },
  };
  expect([...richTextParts(root)]).toEqual(['Mot', 'La note']);
});

test('an item with items of its own is a part, and each of these', () => {
  const item = (words: string, ...children: object[]) => ({ type: 'listitem', children: [text(words), ...children] });
  const root = {
    root: { children: [{ type: 'list', children: [item('un', { type: 'list', children: [item('deux')] })] }] },
  };
  expect([...richTextParts(root)]).toEqual(['un', 'deux']);
});

test('a note that stands alone in a line is found', () => {
  const root = {
    root: { children: [{ type: 'paragraph', children: [{ type: 'inlineBlock', fields: { note: 'La note' } }] }] },
  };
  expect([...richTextParts(root)].filter(Boolean)).toEqual(['La note']);
});

test.each([null, undefined, 'text', [], {}])('what is no rich text has none', (value) => {
  expect([...richTextParts(value)]).toEqual([]);
});

test('the words of a footnote and the caption of a table are found', () => {
  const root = {
    root: {
      children: [
        { type: 'paragraph', children: [text('Mot'), { type: 'inlineBlock', fields: { note: 'Dit la note' } }] },
        { type: 'table', $: { caption: 'Dit le tableau' }, children: [] },
      ],
    },
  };
  expect([...richTextParts(root)]).toEqual(['Mot', 'Dit la note', 'Dit le tableau']);
});

test('the title and the transcript of a video are found, its address is not', () => {
  const fields = { blockType: 'video', url: 'https://youtu.be/a', title: 'Une cour', transcript: 'Une voix' };
  expect([...richTextParts({ root: { children: [{ type: 'block', fields }] } })]).toEqual(['Une cour', 'Une voix']);
});

test('a tab parts words, and what is within a link beside its words is found', () => {
  const root = {
    root: {
      children: [
        { type: 'paragraph', children: [text('un'), { type: 'tab' }, text('deux')] },
        {
          type: 'paragraph',
          children: [
            text('Voir '),
            { type: 'autolink', children: [text('x.org')] },
            {
              type: 'link',
              fields: { url: 'https://x.org' },
              children: [text(' ici'), { type: 'inlineBlock', fields: { note: 'La note' } }],
            },
          ],
        },
      ],
    },
  };
  expect([...richTextParts(root)]).toEqual(['un deux', 'Voir x.org ici', 'La note']);
});

test('of the fields of a block, those are found that a reader sees', () => {
  const rich = { root: { children: [{ type: 'paragraph', children: [text('Le corps')] }] } };
  const fields = { text: 'Un texte', caption: 'Une légende', note: 'Une note', url: 'x', id: 'x', number: 3, rich };
  expect([...richTextParts({ root: { children: [{ type: 'block', fields }] } })]).toEqual([
    ...['Un texte', 'Une légende', 'Une note', 'Le corps'],
  ]);
});

test('what is damaged is left out', () => {
  const damaged = [null, 'text', [], { type: 'paragraph', children: 'x' }, { type: 'paragraph', children: [{}, 7] }];
  expect([...richTextParts({ root: { children: damaged } })]).toEqual([]);
});
