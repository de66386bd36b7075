import { describe, expect, it } from 'vitest';
import { changedParagraphs, paragraphsOf } from './paragraphs';

const node = (type: string, ...children: unknown[]) => ({ type, children });
const words = (text: string) => ({ type: 'text', text });
const long = (...children: unknown[]) => ({ root: node('root', ...children) });

describe('paragraphs', () => {
  it('are headings, items, cells and links', () => {
    const text = long(
      node('heading', words('Titre')),
      node('paragraph', words('Un '), node('link', words('lien')), words('.')),
      node('list', node('listitem', words('a')), node('listitem', node('list', node('listitem', words('b'))))),
      node('table', node('tablerow', node('tablecell', node('paragraph', words('c'))))),
      node('paragraph'),
    );
    expect(paragraphsOf(text)).toEqual(['Titre', 'Un lien.', 'a', 'b', 'c']);
    expect(paragraphsOf('Un\n\nDeux')).toEqual(['Un', 'Deux']);
    expect(paragraphsOf(undefined)).toEqual([]);
  });

  it('are the words of notes and of videos, not their addresses', () => {
    const fields = { id: '1', blockType: 'video', url: 'https://youtu.be/a', media: 'm', duration: '4:05' };
    const video = { type: 'block', fields: { ...fields, title: 'Une cour', transcript: 'Un.\n\nDeux.' } };
    const note = { type: 'inlineBlock', fields: { id: '2', blockType: 'footnote', blockName: 'x', note: ' (note)' } };
    expect(paragraphsOf(long(video, node('paragraph', words('Mot'), note)))).toEqual([
      ...['Une cour', 'Un.', 'Deux.', 'Mot (note)'],
    ]);
  });

  it('that were rewritten are compared by word; added or removed ones are whole', () => {
    const before = 'Reste.\nDeux journées.\nPart.';
    const after = 'Reste.\nTrois journées.\nReste aussi.';
    expect(changedParagraphs(before, `${after}\nVient.`).map((paragraph) => paragraph.map(({ kind }) => kind))).toEqual(
      [['same'], ['removed', 'added', 'same'], expect.arrayContaining(['removed', 'added']), ['added']],
    );
    expect(changedParagraphs('Un\nDeux', 'Un')).toEqual([
      [{ text: 'Un', kind: 'same' }],
      [{ text: 'Deux', kind: 'removed' }],
    ]);
    expect(changedParagraphs(undefined, 'Un')).toEqual([[{ text: 'Un', kind: 'added' }]]);
  });
});
