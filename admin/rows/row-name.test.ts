import type { Field } from 'payload';
import { describe, expect, test } from 'vitest';
import { blocks } from '@/blocks';
import { Events } from '@/collections/events';
import { keyFiguresField } from '@/fields/key-figures';
import { linkField } from '@/fields/link';
import { nameAllRows, type RowNameSchema } from '@/fields/row-names';
import { Header } from '@/globals/header';
import { Settings } from '@/globals/settings';
import { rowName } from './row-name';

type Data = Record<string, unknown>;

/** The schema by which rows of these fields, or this block, are named. */
async function schemaOf(field: Field, block?: string): Promise<RowNameSchema> {
  const collections = [{ slug: 'x', fields: [field] }];
  const config = await nameAllRows({ collections } as unknown as Parameters<typeof nameAllRows>[0]);
  const named = config.collections?.[0]?.fields[0];
  const label =
    named?.type === 'array'
      ? named.admin?.components?.RowLabel
      : named?.type === 'blocks'
        ? named.blocks.find(({ slug }) => slug === block)?.admin?.components?.Label
        : undefined;
  return (label as { clientProps: { schema: RowNameSchema } }).clientProps.schema;
}

const find = (fields: readonly Field[], name: string): Field => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const within =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : [];
    const [found] = within.length > 0 ? [findOrNull(within, name)].filter((each) => each !== null) : [];
    if (found) return found;
  }
  throw new Error(name);
};
function findOrNull(fields: readonly Field[], name: string): Field | null {
  try {
    return find(fields, name);
  } catch {
    return null;
  }
}

const layout: Field = { name: 'layout', type: 'blocks', blocks };
const text = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ text: words }] }] },
});

describe('a block', () => {
  const named = async (block: string, row: Data) => rowName(await schemaOf(layout, block), row, 'fr').words;
  test('is named by its title', async () =>
    expect(await named('rich-text', { title: 'Agir', body: text('Ici') })).toBe('Agir'));
  test('else by its first words', async () => {
    expect(await named('rich-text', { title: ' ', body: text('Nous   agissons.') })).toBe('Nous agissons.');
    expect(await named('hero', { kicker: 'Bienvenue' })).toBe('Bienvenue');
    expect(await named('quote', { text: 'Nul n’est illégal.' })).toBe('Nul n’est illégal.');
  });
  test('by its title even where other texts stand before it', async () => {
    expect(await named('hero', { kicker: 'Bienvenue', title: 'Agir' })).toBe('Agir');
  });
  test('else by what is in its first row', async () => {
    expect(await named('steps', { steps: [{ title: 'Écrire' }, { title: 'Lire' }] })).toBe('Écrire');
  });
  test('not by its anchor', async () => expect(await named('map', { anchor: 'carte' })).toBe(''));
  test('in at most 80 characters', async () => {
    expect((await named('quote', { text: 'mot '.repeat(100) })).length).toBeLessThanOrEqual(80);
  });
  test('of every kind has a noun in each language', async () => {
    for (const { slug } of blocks) {
      const { noun, isKind } = await schemaOf(layout, slug);
      expect(isKind).toBe(true);
      expect(Object.values(noun).filter((word) => word === slug || word === '')).toEqual([]);
    }
  });
});

describe('a link of the menu', () => {
  const named = async (link: Data) => rowName(await schemaOf(find(Header.fields, 'links')), { link }, 'fr');
  test('is named by its words', async () => {
    expect((await named({ label: 'Nous rejoindre', type: 'section', section: 'members' })).words).toBe(
      'Nous rejoindre',
    );
  });
  test('else by the section or address it leads to', async () => {
    expect((await named({ type: 'section', section: 'events', url: 'https://example.org' })).words).toBe('Événements');
    expect((await named({ type: 'url', url: 'https://example.org' })).words).toBe('https://example.org');
  });
  test('else by the document', async () => {
    const document = { relationTo: 'pages', value: 'abc' };
    expect(await named({ type: 'document', document, url: 'x' })).toEqual({
      date: '',
      words: '',
      namedBy: { relationTo: 'pages', id: 'abc' },
    });
    expect((await named({ type: 'file', file: 'def' })).namedBy).toEqual({ relationTo: 'documents', id: 'def' });
  });
  test('and by nothing while it is empty', async () => {
    expect(await named({ type: 'document' })).toEqual({ date: '', words: '', namedBy: null });
  });
});

describe('a part of a programme', () => {
  const named = async (row: Data, firstDay?: string) => {
    const { date, words } = rowName(await schemaOf(find(Events.fields, 'programme')), row, 'fr', firstDay);
    return `${date} ${words}`.replace(/\u00a0/g, ' ').trim();
  };
  const row = { startsAt: '2027-03-05T08:30:00.000Z', startsAt_tz: 'Europe/Paris', title: 'Accueil' };
  test('is named by its hour and title on the first day', async () => {
    expect(await named(row, '2027-03-05T07:00:00.000Z')).toBe('9 h 30 Accueil');
  });
  test('and with its day on another', async () => {
    expect(await named(row, '2027-03-04T07:00:00.000Z')).toBe('5 mars 2027 à 9 h 30 Accueil');
  });
  test('by its title alone while it has no date', async () =>
    expect(await named({ title: 'Accueil' })).toBe('Accueil'));
});

test('a figure is named by all of its texts', async () => {
  const row = { qualifier: 'plus de', value: '180', label: 'participants' };
  expect(rowName(await schemaOf(keyFiguresField('figures')), row, 'fr').words).toBe('plus de 180 participants');
});

test('a step of a timeline is named by as much of its date as is known', async () => {
  const field = find(
    blocks.flatMap((block) => (block.slug === 'timeline' ? block.fields : [])),
    'steps',
  );
  const row = { date: '2027-03-05T12:00:00.000Z', precision: 'month', title: 'Fondation' };
  expect(rowName(await schemaOf(field), row, 'fr')).toMatchObject({ date: 'mars 2027', words: 'Fondation' });
});

test('every array has a noun in each language', async () => {
  const field: Field = { name: 'rows', type: 'array', fields: [linkField('link', 'header.link')] };
  expect((await schemaOf(field)).noun.fr).toBe('rows');
  expect((await schemaOf(find(Settings.fields, 'toComplete'))).noun.fr).not.toBe('toComplete');
});
