import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { describePlace } from './describe-place';

const group = (name: string, label: unknown, flattenedFields: unknown[]) => ({
  name,
  type: 'group',
  label,
  flattenedFields,
});
const leaf = (name: string, type: string, fr?: string) => ({
  name,
  type,
  label: fr && { fr, en: `${fr}-en`, es: `${fr}-es` },
});
const target = [
  leaf('type', 'select', 'Mène vers'),
  leaf('document', 'relationship', 'Contenu'),
  leaf('url', 'text', 'Adresse'),
];

const fields = [
  leaf('event', 'relationship', 'Événement'),
  leaf('body', 'richText', 'Texte'),
  {
    name: 'files',
    type: 'array',
    label: { fr: 'Fichiers', en: 'Files', es: 'Archivos' },
    flattenedFields: [leaf('file', 'upload', 'Fichier')],
  },
  {
    name: 'links',
    type: 'array',
    label: { fr: 'Liens', en: 'Links', es: 'Enlaces' },
    flattenedFields: [group('link', { fr: 'Lien', en: 'Link', es: 'Enlace' }, target)],
  },
  {
    name: 'layout',
    type: 'blocks',
    label: { fr: 'Blocs', en: 'Blocks', es: 'Bloques' },
    blocks: [
      {
        slug: 'events',
        labels: { singular: { fr: 'Événements', en: 'Events', es: 'Eventos' } },
        flattenedFields: [leaf('chosen', 'relationship', 'Choix'), leaf('body', 'richText', 'Texte')],
      },
      {
        slug: 'call-to-action',
        labels: { singular: { fr: 'Appel à agir', en: 'Call to action', es: 'Llamada a la acción' } },
        flattenedFields: [group('button', { fr: 'Bouton', en: 'Button', es: 'Botón' }, target)],
      },
      {
        slug: 'members',
        labels: { singular: { fr: 'Membres', en: 'Members', es: 'Miembros' } },
        flattenedFields: [leaf('mode', 'select', 'Montrer')],
      },
    ],
  },
] as unknown as FlattenedField[];

const at = (path: string, changes: object = {}) =>
  describePlace(
    { path, block: null, locale: null, kind: 'relation', words: null, inCollection: 'pages', ...changes },
    fields,
    'fr',
  );

test.each([
  ['event', {}, 'Champ Événement'],
  ['body', { kind: 'link', locale: 'fr' }, 'Lien dans le texte'],
  ['body', { kind: 'link', locale: 'es', words: 'leer' }, 'Lien «\u00a0leer\u00a0», en espagnol'],
  ['body', { kind: 'picture', locale: 'fr' }, 'Image dans le texte'],
  ['files.1a.file', { inCollection: 'documents' }, 'Champ Fichier'],
  ['links.1a.link.document', { inCollection: 'header', kind: 'link', words: 'Agir' }, 'Entrée «\u00a0Agir\u00a0»'],
  ['links.1a.link.document', { inCollection: 'header', kind: 'link' }, 'Champ Lien'],
  ['layout.1a.chosen', { block: 'events' }, 'Bloc Événements choisis'],
  ['layout.1a.body', { block: 'events', kind: 'link', locale: 'fr' }, 'Bloc Événements, lien dans le texte'],
  ['layout.1a.button.document', { block: 'call-to-action', kind: 'link' }, 'Bloc Appel à agir, champ Bouton'],
  ['layout.1a.mode', { block: 'members' }, 'Bloc Membres, membres fondateurs'],
  ['gone.1a.other', {}, 'Champ gone.1a.other'],
])('%s is described', (path, changes, label) => {
  expect(at(path, changes)).toBe(label);
});

test('a place is described in the language of the panel', () => {
  const place = { path: 'layout.1a.chosen', block: 'events', locale: null, kind: 'relation', words: null } as const;
  expect(describePlace({ ...place, inCollection: 'pages' }, fields, 'en')).toBe('Chosen items of the block “Events”');
  expect(describePlace({ ...place, inCollection: 'pages' }, fields, 'es')).toBe(
    'Elementos elegidos del bloque «Eventos»',
  );
});
