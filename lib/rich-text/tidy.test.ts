import { describe, expect, test } from 'vitest';
import { hasContent, type StoredNode } from './nodes';
import { tidy } from './tidy';

const words = (text: string, more: Partial<StoredNode> = {}): StoredNode => ({
  type: 'text',
  text,
  format: 0,
  style: '',
  ...more,
});
const node = (type: string, children: StoredNode[], more: Partial<StoredNode> = {}): StoredNode => ({
  type,
  children,
  ...more,
});
const text = (...children: StoredNode[]) => ({ root: node('root', children) });

describe('a tidied text', () => {
  test('keeps bold and italic, and no other look', () => {
    // 1 bold, 2 italic, 8 underlined, 16 code.
    const before = text(
      node('paragraph', [words('a', { format: 1 + 2 + 8 + 16, style: 'color: red' })], { format: 'center', indent: 2 }),
    );
    expect(tidy(before)).toEqual(text(node('paragraph', [words('a', { format: 3 })], { format: '', indent: 0 })));
  });

  test('has headings from 2 to 4 only', () => {
    const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => node('heading', [words('a')], { tag }));
    expect(tidy(text(...tags)).root.children?.map(({ tag }) => tag)).toEqual(['h2', 'h2', 'h3', 'h4', 'h4', 'h4']);
  });

  test('has no empty paragraph, heading, quote or item, but in cells', () => {
    const empty = [
      node('paragraph', []),
      node('heading', [words(' ')], { tag: 'h2' }),
      node('paragraph', [words('\u00a0')]),
    ];
    const cell = node('tablecell', [node('paragraph', [])]);
    const table = node('table', [node('tablerow', [cell])]);
    const list = node('list', [node('listitem', [words('a')]), node('listitem', [])]);
    expect(tidy(text(...empty, table, list)).root.children).toEqual([
      table,
      node('list', [node('listitem', [words('a')])]),
    ]);
  });

  test('keeps its words, notes, pictures and the language of words', () => {
    const before = text(
      node('paragraph', [words('a', { $: { lang: 'es' } }), { type: 'inlineBlock', fields: { note: 'b' } }]),
      { type: 'upload', value: 'c' },
      node('list', [node('listitem', [node('list', [node('listitem', [words('d')], { indent: 1 })])], { indent: 0 })]),
    );
    expect(tidy(before)).toEqual(before);
  });
});

test('a text of empty paragraphs has no content', () => {
  expect(hasContent(null)).toBe(false);
  expect(hasContent(text(node('paragraph', []), node('paragraph', [words('\u00a0 ')])))).toBe(false);
  expect(hasContent(text(node('paragraph', [words('a')])))).toBe(true);
  expect(hasContent(text({ type: 'upload' }))).toBe(true);
});
