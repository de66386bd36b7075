import type { FormState } from 'payload';
import { describe, expect, test } from 'vitest';
import type { RowTexts } from '../undo-removal/row-texts';
import { readCopiedBlocks } from './copied-blocks';
import { copyInLocale } from './copy-in-locale';

const value = (text: unknown) => ({ value: text, initialValue: text });

/** A form's list with two blocks, the second with two steps, as Payload copies it. */
const list = (): FormState =>
  ({
    layout: { value: 2, rows: [{ id: 'a' }, { id: 'b' }] },
    'layout.0.id': value('a'),
    'layout.0.blockType': value('quote'),
    'layout.0.text': value('Un'),
    'layout.1.id': value('b'),
    'layout.1.blockType': value('steps'),
    'layout.1.anchor': value('adherer'),
    'layout.1.steps': { value: 2, rows: [{ id: 'x', lastRenderedPath: 'layout.1.steps.0' }, { id: 'y' }] },
    'layout.1.steps.0.id': value('x'),
    'layout.1.steps.0.title': { ...value('Lire'), lastRenderedPath: 'layout.1.steps.0.title' },
    'layout.1.steps.1.id': value('y'),
    'layout.1.steps.1.title': value('Écrire'),
    'layout.10.text': value('of another row'),
  }) as FormState;

const copied = (changes: object = {}) =>
  readCopiedBlocks(JSON.stringify({ type: 'blocks', path: 'layout', data: list(), ...changes }));

describe('what was copied', () => {
  test('is one block, or all of a list', () => {
    expect(copied({ rowIndex: 1 })?.rows.map(({ id }) => id)).toEqual(['b']);
    expect(copied()?.rows.map(({ blockType }) => blockType)).toEqual(['quote', 'steps']);
  });
  test('has the fields of its row only', () => {
    expect(Object.keys(copied({ rowIndex: 0 })?.rows[0]?.fields ?? {})).toEqual(['id', 'blockType', 'text']);
    const first = readCopiedBlocks(JSON.stringify({ type: 'blocks', path: 'layout', rowIndex: 1, data: list() }));
    expect(first?.rows[0]?.fields).not.toHaveProperty('text');
  });
  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a text', '"layout"'],
    ['rows of an array', JSON.stringify({ type: 'array', path: 'layout', data: list() })],
    ['an empty list', JSON.stringify({ type: 'blocks', path: 'layout', data: { layout: { rows: [] } } })],
    [
      'a row without a kind',
      JSON.stringify({ type: 'blocks', path: 'a', rowIndex: 0, data: { 'a.0.id': value('q') } }),
    ],
  ])('is no blocks: %s', (_, stored) => {
    expect(readCopiedBlocks(stored)).toBeNull();
  });
});

describe('a pasted block', () => {
  const texts: RowTexts = {
    fr: { 'layout.b.steps.x.title': 'Lire', 'layout.b.steps.y.title': 'Écrire' },
    en: { 'layout.b.steps.x.title': 'Read', 'layout.b.title': 'Steps' },
  };
  const paste = (locale: 'fr' | 'en' | 'es', copiedIn: 'fr' | 'en' = 'fr') => {
    const [block] = copied({ rowIndex: 1 })?.rows ?? [];
    if (!block) throw new Error('nothing was copied');
    let made = 0;
    const newId = () => `new${++made}`;
    return copyInLocale(block, { texts, copiedIn, locale, from: 'layout', to: 'blocks', newId });
  };

  test('has new ids, in itself and in its lists alike', () => {
    const { block } = paste('fr');
    expect(block.id).toBe(block.fields.id?.value);
    expect(block.fields.id).toMatchObject(value('new1'));
    const ids = block.fields.steps?.rows?.map(({ id }) => id);
    expect(ids).toEqual(['new2', 'new3']);
    expect([block.fields['steps.0.id']?.value, block.fields['steps.1.id']?.value]).toEqual(ids);
  });
  test('is drawn by the server again', () => {
    expect(JSON.stringify(paste('fr').block)).not.toContain('lastRenderedPath');
  });
  test('keeps its words in the locale it was copied in, and takes the stored ones along in the others', () => {
    const { block, others } = paste('fr');
    expect(block.fields['steps.1.title']?.value).toBe('Écrire');
    expect(others).toEqual({ en: { 'blocks.new1.steps.new2.title': 'Read', 'blocks.new1.title': 'Steps' } });
  });
  test('has the words of the locale it is pasted in', () => {
    const { block, others } = paste('en');
    expect(block.fields['steps.0.title']).toMatchObject(value('Read'));
    expect(block.fields['steps.1.title']).toMatchObject(value(null));
    expect(block.fields.anchor?.value).toBe('adherer');
    expect(Object.keys(others)).toEqual(['fr']);
    expect(others.fr).toEqual({
      'blocks.new1.steps.new2.title': 'Lire',
      'blocks.new1.steps.new3.title': 'Écrire',
    });
  });
  test('is empty in a locale that has no words of it', () => {
    const { block, others } = paste('es');
    expect(block.fields['steps.0.title']).toMatchObject(value(null));
    expect(Object.keys(others)).toEqual(['fr', 'en']);
  });
});
