import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { footnote, link, list, paragraph, table, text, video, words } from '@/blocks/example-text';
import type { Media } from '@/payload-types';
import { withFrenchSpaces } from './french-text';

const field = (name: string, type: string, more: object = {}) =>
  ({ name, type, localized: true, ...more }) as unknown as FlattenedField;
const plain = { localized: false };
const media = [field('alt', 'text'), field('filename', 'text', plain)];
const concepts = [field('term', 'text'), field('definition', 'textarea')];
const schema = (collection: string) => ({ media, concepts })[collection] ?? [];

/** The document with its no-break spaces legible. */
function spaced(fields: FlattenedField[], document: object): unknown {
  const read = withFrenchSpaces(fields, structuredClone(document), schema);
  return JSON.parse(JSON.stringify(read).replaceAll('\u00a0', '~'));
}

test('texts of each kind get their spaces, and what is no text of a language does not', () => {
  const button = field('button', 'group', {
    ...plain,
    flattenedFields: [field('label', 'text'), field('url', 'text', plain)],
  });
  const fields = [
    field('title', 'text'),
    field('slug', 'text'),
    field('email', 'text', plain),
    field('rows', 'array', { ...plain, flattenedFields: [field('label', 'textarea')] }),
    field('layout', 'blocks', {
      ...plain,
      blocks: [{ slug: 'call', flattenedFields: [field('title', 'text'), button] }],
    }),
    field('cover', 'upload', { ...plain, relationTo: 'media' }),
    field('named', 'relationship', { ...plain, relationTo: ['concepts', 'media'], hasMany: true }),
  ];
  const document = {
    title: 'Quand ?',
    slug: 'a ? b',
    email: 'a : b',
    rows: [{ label: '5 %' }],
    layout: [{ blockType: 'call', title: 'Oui !', button: { label: 'Et ; si', url: 'https://exemple.org/a ?' } }],
    cover: { alt: 'Elle : vue', filename: 'a : b.webp' },
    named: [
      { relationTo: 'concepts', value: { term: 'Quoi ?', definition: '« Ceci »' } },
      { relationTo: 'media', value: 'id ?' },
    ],
  };
  expect(spaced(fields, document)).toEqual({
    title: 'Quand~?',
    slug: 'a ? b',
    email: 'a : b',
    rows: [{ label: '5~%' }],
    layout: [{ blockType: 'call', title: 'Oui~!', button: { label: 'Et~; si', url: 'https://exemple.org/a ?' } }],
    cover: { alt: 'Elle~: vue', filename: 'a : b.webp' },
    named: [
      { relationTo: 'concepts', value: { term: 'Quoi~?', definition: '«~Ceci~»' } },
      { relationTo: 'media', value: 'id ?' },
    ],
  });
});

test('long texts get them too, but for words marked as another language', () => {
  const body = text(
    paragraph(
      'Un mot : ',
      words('what ? 5 %', 0, 'en'),
      words(' « dit-elle »', 0, 'fr'),
      footnote('f', 'Voir p. 5 ; ici'),
    ),
    paragraph(words('Gras ', 1), '! Suite ', words('en : gras', 2)),
    list('ul', ['un ;', 'deux !']),
    paragraph(link('lien ?', 'https://exemple.org/a ?b : c')),
    table('Qui ?', [['10 000 €', 'b']]),
    video({
      url: 'https://exemple.org/a ?b',
      title: 'Qui ?',
      transcript: 'Une voix : oui.',
      media: { alt: 'Quoi ?' } as Media,
    }),
  );
  const wanted = text(
    paragraph(
      'Un mot~: ',
      words('what ? 5 %', 0, 'en'),
      words(' «~dit-elle~»', 0, 'fr'),
      footnote('f', 'Voir p.~5~; ici'),
    ),
    paragraph(words('Gras~', 1), '! Suite ', words('en~: gras', 2)),
    list('ul', ['un~;', 'deux~!']),
    paragraph(link('lien~?', 'https://exemple.org/a ?b : c')),
    table('Qui~?', [['10~000~€', 'b']]),
    video({
      url: 'https://exemple.org/a ?b',
      title: 'Qui~?',
      transcript: 'Une voix~: oui.',
      media: { alt: 'Quoi~?' } as Media,
    }),
  );
  wanted.root.children[3] = paragraph({ ...link('lien~?', 'https://exemple.org/a ?b : c'), id: 'link-lien ?' });
  expect(spaced([field('body', 'richText')], { body })).toEqual({ body: wanted });
});
