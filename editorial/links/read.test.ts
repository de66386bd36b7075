import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { referencesOf } from './read';

/** Fields as Payload flattens them, with the properties that are read here. */
const field = (config: object) => config as FlattenedField;
const relation = (name: string, relationTo: string | string[], more: object = {}) =>
  field({ type: 'relationship', name, relationTo, ...more });
const ofType = (type: string) => (_: unknown, siblings: { type?: string }) => siblings.type === type;

const node = (type: string, more: object = {}, children: object[] = []) => ({ type, children, ...more });
const text = (...children: object[]) => ({ root: node('root', {}, [node('paragraph', {}, children)]) });

const external = { block: null, locale: null, kind: 'external', toCollection: null, toId: null, words: null };

it('finds relations to one collection and to several, one and many', () => {
  const fields = [relation('cover', 'media'), relation('chosen', ['events', 'pages'], { hasMany: true })];
  const document = {
    cover: 'a',
    chosen: [
      { relationTo: 'events', value: 'b' },
      { relationTo: 'pages', value: 'c' },
    ],
  };
  expect(referencesOf(fields, document).map(({ kind, toCollection, toId }) => [kind, toCollection, toId])).toEqual([
    ['picture', 'media', 'a'],
    ['relation', 'events', 'b'],
    ['relation', 'pages', 'c'],
  ]);
});

it('omits the author of a document', () => {
  expect(referencesOf([relation('updatedBy', 'users')], { updatedBy: 'a' })).toEqual([]);
});

it('finds references in rich text, in each locale', () => {
  const fields = [field({ type: 'richText', name: 'body', localized: true })];
  const link = node('link', { fields: { linkType: 'internal', doc: { relationTo: 'pages', value: 'p' } } });
  const address = node('link', { fields: { linkType: 'custom', url: 'https://example.org/' } });
  const upload = node('upload', { relationTo: 'media', value: 'm' });
  const mail = node('link', { fields: { linkType: 'custom', url: 'mailto:a@example.org' } });
  const found = referencesOf(fields, { body: { fr: text(link, upload), en: text(address, mail) } });
  expect(found).toEqual([
    { path: 'body', block: null, locale: 'fr', kind: 'link', toCollection: 'pages', toId: 'p', url: null, words: null },
    {
      path: 'body',
      block: null,
      locale: 'fr',
      kind: 'picture',
      toCollection: 'media',
      toId: 'm',
      url: null,
      words: null,
    },
    { ...external, path: 'body', locale: 'en', url: 'https://example.org/' },
  ]);
});

it('recognises the address of a link that was stored without its scheme', () => {
  const fields = [field({ name: 'body', type: 'richText' })];
  const link = (url: string) => node('link', { fields: { linkType: 'custom', url } });
  const body = text(link('www.example.org/a'), link('contact@example.org'), link('rapport.pdf'));
  expect(referencesOf(fields, { body })).toEqual([{ ...external, path: 'body', url: 'https://www.example.org/a' }]);
});

it('gives the block and the row by their ids', () => {
  const links = field({ type: 'array', name: 'links', flattenedFields: [relation('page', 'pages')] });
  const layout = field({ type: 'blocks', name: 'layout', blocks: [{ slug: 'steps', flattenedFields: [links] }] });
  const document = { layout: [{ blockType: 'steps', id: 'one', links: [{ id: 'two', page: 'p' }] }] };
  expect(referencesOf([layout], document)).toMatchObject([
    { path: 'layout.one.links.two.page', block: 'steps', toId: 'p' },
  ]);
});

it('reads the current target of a link, not the one before its kind was changed', () => {
  const link = field({
    type: 'group',
    name: 'link',
    flattenedFields: [
      relation('document', ['pages'], { admin: { condition: ofType('document') } }),
      field({ type: 'text', name: 'url', admin: { condition: ofType('url') } }),
    ],
  });
  const stored = { document: { relationTo: 'pages', value: 'p' }, url: 'https://example.org/' };
  expect(referencesOf([link], { link: { ...stored, type: 'url' } })).toEqual([
    { ...external, path: 'link.url', url: 'https://example.org/' },
  ]);
  expect(referencesOf([link], { link: { ...stored, type: 'document' } })).toMatchObject([{ toId: 'p' }]);
});

it('finds the page and the picture of a video within a text, with its title', () => {
  const fields = [field({ name: 'body', type: 'richText' })];
  const video = (more: object) => node('block', { fields: { blockType: 'video', ...more } });
  const root = (more: object) => ({ body: { root: node('root', {}, [video(more)]) } });
  const found = (more: object) =>
    referencesOf(fields, root(more)).map(({ kind, toId, url, words }) => ({ kind, toId, url, words }));
  const page = { kind: 'external', toId: null, url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' };
  expect(found({ url: 'youtu.be/aqz-KE-bpKQ', title: ' Une cour ', media: 'm' })).toEqual([
    { kind: 'picture', toId: 'm', url: null, words: null },
    { ...page, words: 'Une cour' },
  ]);
  expect(found({ url: 'https://youtu.be/aqz-KE-bpKQ', media: { id: 'm' } })).toMatchObject([{ toId: 'm' }, page]);
  expect(found({ url: 'https://example.org/', media: null })).toEqual([]);
  expect(found({ blockType: 'other', url: 'https://youtu.be/aqz-KE-bpKQ' })).toEqual([]);
});
