import { type Field, flattenAllFields } from 'payload';
import { describe, expect, it } from 'vitest';
import { compareDocuments, type FieldChange } from './documents';

const label = (text: string) => ({ fr: text, en: `${text} (en)`, es: `${text} (es)` });
const title: Field = { name: 'title', type: 'text', localized: true, label: label('Titre') };
const fields: Field[] = [
  title,
  {
    name: 'kind',
    type: 'select',
    label: label('Type'),
    options: [
      { value: 'meeting', label: label('Rencontre') },
      { value: 'workshop', label: label('Atelier') },
    ],
  },
  {
    name: 'startsAt',
    type: 'date',
    label: label('Début'),
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  { name: 'startsAt_tz', type: 'text', label: label('Fuseau') },
  { name: 'online', type: 'checkbox', label: label('En ligne') },
  { name: 'latitude', type: 'number', label: label('Latitude') },
  { name: 'languages', type: 'text', hasMany: true, label: label('Langues'), custom: { languageCodes: true } },
  {
    name: 'venue',
    type: 'group',
    label: label('Lieu'),
    admin: { condition: (data) => data.online !== true },
    fields: [{ name: 'city', type: 'text', label: label('Ville') }],
  },
  { name: 'cover', type: 'upload', relationTo: 'media', label: label('Image') },
  { name: 'sortTitle', type: 'text', localized: true, admin: { hidden: true } },
  {
    name: 'layout',
    type: 'blocks',
    label: label('Contenu'),
    blocks: [
      { slug: 'quote', labels: { singular: label('Citation'), plural: label('Citations') }, fields: [title] },
      { slug: 'map', labels: { singular: label('Carte'), plural: label('Cartes') }, fields: [title] },
    ],
  },
];
const flattened = flattenAllFields({ fields });
const compare = (before: Record<string, unknown> | null, after: Record<string, unknown>) =>
  compareDocuments(flattened, before, after, 'fr');
const summarize = ({ labels, locale, kind }: FieldChange) => [labels.join(' › '), locale, kind];

describe('changes between two versions', () => {
  it('are in the order of the form, the source locale first, other locales apart', () => {
    const { changes, unchanged } = compare(
      { title: { fr: 'Un', en: 'One' }, kind: 'meeting', venue: { city: 'Gap' } },
      { title: { fr: 'Deux', en: 'Two' }, kind: 'workshop', venue: { city: 'Gap' }, sortTitle: { fr: 'deux' } },
    );
    expect(changes.map(summarize)).toEqual([
      ['Titre', 'fr', 'words'],
      ['Type', null, 'values'],
      ['Titre', 'en', 'words'],
    ]);
    expect(changes[1]).toMatchObject({ before: ['Rencontre'], after: ['Atelier'] });
    expect(unchanged).toEqual(['Lieu']);
  });

  it('are all fields of a new document, each marked as empty before', () => {
    const { changes } = compare(null, { title: { fr: 'Un' }, cover: 'abc' });
    expect(changes).toMatchObject([
      { kind: 'words', wasEmpty: true },
      { kind: 'values', before: [], after: [{ collection: 'media', id: 'abc' }] },
    ]);
  });

  it('show dates as text, with the time zone where it is not the organisation’s', () => {
    const at = '2031-05-04T08:00:00.000Z';
    const [change] = compare(
      { startsAt: at, startsAt_tz: 'Europe/Paris' },
      { startsAt: at, startsAt_tz: 'Africa/Dakar' },
    ).changes;
    expect(change).toMatchObject({
      before: ['dimanche 4 mai 2031, 10\u00a0h\u00a000'],
      after: [expect.stringContaining('8\u00a0h\u00a000')],
    });
  });

  it('show all decimals of numbers, and languages by name', () => {
    const { changes } = compare(
      { latitude: 45.764043, languages: [] },
      { latitude: 45.7640435, languages: ['fsl', 'x y'] },
    );
    expect(changes).toMatchObject([
      { before: ['45,764043'], after: ['45,7640435'] },
      { before: [], after: ['Langue des signes française', 'X y'] },
    ]);
  });

  it('treat an unset checkbox as unchecked, and a hidden field as empty', () => {
    expect(compare({ online: null }, { online: false }).changes).toEqual([]);
    const { changes } = compare({ online: false, venue: { city: 'Gap' } }, { online: true, venue: { city: 'Gap' } });
    expect(changes.map(summarize)).toEqual([
      ['En ligne', null, 'values'],
      ['Lieu › Ville', null, 'words'],
    ]);
  });

  it('show added, removed and moved blocks, and changes inside a block that stayed', () => {
    const block = (id: string, blockType: string, words: string) => ({ id, blockType, title: { fr: words } });
    const { changes } = compare(
      { layout: [block('1', 'quote', 'Un'), block('2', 'map', 'Deux'), block('3', 'quote', 'Trois')] },
      { layout: [block('2', 'map', 'Deux mots'), block('4', 'map', 'Neuf'), block('1', 'quote', 'Un')] },
    );
    expect(changes.map(summarize)).toEqual([
      ['Contenu › 1. Bloc «\u00a0Carte\u00a0» › Titre', 'fr', 'words'],
      ['Contenu', null, 'row'],
      ['Contenu', null, 'row'],
      ['Contenu', null, 'row'],
    ]);
    const rows = changes.flatMap((change) => (change.kind === 'row' ? [change] : []));
    expect(rows.map(({ row, name }) => [row.what, name])).toEqual([
      ['added', 'Bloc «\u00a0Carte\u00a0»'],
      ['removed', 'Bloc «\u00a0Citation\u00a0»'],
      ['moved', 'Bloc «\u00a0Citation\u00a0»'],
    ]);
    expect(rows[0]).toMatchObject({ title: 'Neuf', contents: [{ kind: 'words', wasEmpty: true }] });
  });
});
