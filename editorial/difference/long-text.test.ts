import { describe, expect, it } from 'vitest';
import { paragraphChanges } from './long-text';

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const paragraph = (words: string, format = 0) => ({ type: 'paragraph', children: [text(words, format)] });
const longText = (...children: object[]) => ({ root: { type: 'root', children } });

describe('changes of rich text', () => {
  it('are none when only internal data of the editor differs', () => {
    const before = longText({ ...paragraph('Un'), version: 1, textFormat: 0 });
    expect(paragraphChanges(before, longText({ ...paragraph('Un'), version: 2 }))).toEqual([]);
  });

  it('count unchanged paragraphs and compare changed ones by word', () => {
    const before = longText(paragraph('Un début.'), paragraph('La rencontre dure deux jours à Gap.'));
    const after = longText(paragraph('Un début.'), paragraph('La rencontre dure trois jours à Gap.'));
    const [same, changed] = paragraphChanges(before, after);
    expect(same).toEqual({ kind: 'same', count: 1 });
    expect(changed).toMatchObject({ kind: 'changed' });
    expect(changed?.kind === 'changed' && changed.changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { text: 'deux', kind: 'removed' },
      { text: 'trois', kind: 'added' },
    ]);
  });

  it('show added and removed paragraphs, and changes of format only', () => {
    expect(paragraphChanges(null, longText(paragraph('Neuf')))).toEqual([{ kind: 'added', text: 'Neuf', media: null }]);
    expect(paragraphChanges(longText(paragraph('Vieux')), longText())).toEqual([
      { kind: 'removed', text: 'Vieux', media: null },
    ]);
    expect(paragraphChanges(longText(paragraph('Gras')), longText(paragraph('Gras', 1)))).toEqual([
      { kind: 'look', text: 'Gras' },
    ]);
  });

  it('show media, and treat each item of a list as a paragraph', () => {
    const item = (words: string) => ({ type: 'listitem', children: [text(words)] });
    const list = { type: 'list', children: [item('un'), item('deux')] };
    const media = { type: 'upload', relationTo: 'media', value: 'abc' };
    expect(paragraphChanges(null, longText(list, media))).toEqual([
      { kind: 'added', text: 'un', media: null },
      { kind: 'added', text: 'deux', media: null },
      { kind: 'added', text: '', media: 'abc' },
    ]);
  });

  it('show what changed in a video: its address, duration, words and picture', () => {
    const video = (fields: object) =>
      longText({ type: 'block', version: 2, fields: { blockType: 'video', ...fields } });
    const fields = {
      id: '1',
      url: 'https://youtu.be/a',
      title: 'Une cour',
      duration: '4:05',
      transcript: 'Un.\nDeux.',
    };
    expect(paragraphChanges(video(fields), video({ ...fields, blockName: '' }))).toEqual([]);
    expect(paragraphChanges(video(fields), video({ ...fields, media: 'abc' }))).toEqual([
      { kind: 'same', count: 5 },
      { kind: 'added', text: '', media: 'abc' },
    ]);
    expect(paragraphChanges(video(fields), video({ ...fields, duration: '5:00', media: { id: 'abc' } }))).toMatchObject(
      [
        { kind: 'same', count: 1 },
        { kind: 'added', text: '5:00' },
        { kind: 'removed', text: '4:05' },
        { kind: 'same', count: 3 },
        { kind: 'added', media: 'abc' },
      ],
    );
    expect(paragraphChanges(null, video({ blockType: 'other', url: 7 }))).toEqual([]);
  });
});
