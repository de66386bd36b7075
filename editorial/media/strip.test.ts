import { describe, expect, test } from 'vitest';
import { withoutMedia } from './strip';

const gone = '665000000000000000000001';
const other = '665000000000000000000002';

const words = { type: 'paragraph', children: [{ type: 'text', text: 'mots' }] };
const inText = (id: string) => ({ type: 'upload', id: '665000000000000000000009', relationTo: 'media', value: id });

describe('a document without a media', () => {
  test('is the same object where the media is not used', () => {
    const document = { id: 'a', title: { fr: 'Titre' }, cover: other, layout: [{ id: 'b', pictures: [other] }] };
    expect(withoutMedia(document, gone)).toBe(document);
  });

  test('loses it in fields, groups, other locales and hidden fields', () => {
    const document = { cover: gone, seo: { image: gone, title: 'x' }, logo: { fr: gone, en: other }, mode: 'none' };
    expect(withoutMedia(document, gone)).toEqual({
      cover: null,
      seo: { image: null, title: 'x' },
      logo: { fr: null, en: other },
      mode: 'none',
    });
  });

  test('removes it from a gallery and keeps the order', () => {
    const document = { gallery: [other, gone, '665000000000000000000003'], one: [gone] };
    expect(withoutMedia(document, gone)).toEqual({ gallery: [other, '665000000000000000000003'], one: [] });
  });

  test('keeps the blocks that contained it', () => {
    const layout = [
      { id: '1', blockType: 'hero', image: gone, title: { fr: 'Accueil' } },
      { id: '2', blockType: 'gallery', pictures: [gone, other] },
      { id: '3', blockType: 'outer', rows: [{ id: '4', media: gone }] },
    ];
    expect(withoutMedia({ layout }, gone)).toEqual({
      layout: [
        { id: '1', blockType: 'hero', image: null, title: { fr: 'Accueil' } },
        { id: '2', blockType: 'gallery', pictures: [other] },
        { id: '3', blockType: 'outer', rows: [{ id: '4', media: null }] },
      ],
    });
  });

  test('loses it in rich text, at any depth, and keeps the nodes around it', () => {
    const list = { type: 'list', children: [{ type: 'listitem', children: [inText(gone), words] }] };
    const body = { fr: { root: { type: 'root', children: [words, inText(gone), list, inText(other)] } } };
    const otherList = { type: 'list', children: [{ type: 'listitem', children: [words] }] };
    expect(withoutMedia({ body }, gone)).toEqual({
      body: { fr: { root: { type: 'root', children: [words, otherList, inText(other)] } } },
    });
  });

  test('gets an empty paragraph where nothing else was in a text or a cell, so that the editor opens it', () => {
    const cell = { type: 'tablecell', children: [inText(gone)] };
    const body = { root: { type: 'root', children: [{ type: 'table', children: [cell] }] } };
    const stripped = withoutMedia({ body, alone: { root: { type: 'root', children: [inText(gone)] } } }, gone);
    expect(stripped.alone.root.children).toMatchObject([{ type: 'paragraph', children: [] }]);
    expect(stripped.body.root.children[0]?.children[0]?.children).toMatchObject([{ type: 'paragraph', children: [] }]);
  });

  test('loses it where it was populated', () => {
    const read = { id: gone, filename: 'x.jpg', url: '/api/media/file/x.jpg' };
    const document = { cover: read, pictures: [read], body: { children: [{ ...inText(gone), value: read }, words] } };
    expect(withoutMedia(document, gone)).toEqual({ cover: null, pictures: [], body: { children: [words] } });
  });

  test('keeps dates and relations to other collections', () => {
    const at = new Date();
    const document = { at, cover: gone, doc: { relationTo: 'pages', value: other } };
    expect(withoutMedia(document, gone)).toEqual({ at, cover: null, doc: { relationTo: 'pages', value: other } });
  });
});
