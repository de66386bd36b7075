import type { Field, GroupField } from 'payload';
import { publicCollections, type sections } from '@/lib/routes';
import { type Words, words } from '@/lib/words';
import { linkAddress } from './web-address';

const sectionLabels: Record<keyof typeof sections, Words> = {
  members: words('Membres', 'Members', 'Miembros'),
  events: words('Événements', 'Events', 'Eventos'),
  documents: words('Documents', 'Documents', 'Documentos'),
  concepts: words('Concepts', 'Concepts', 'Conceptos'),
  search: words('Recherche', 'Search', 'Búsqueda'),
  'site-map': words('Plan du site', 'Site map', 'Mapa del sitio'),
};

const ofType = (type: string) => (_: unknown, siblingData: { type?: string }) => siblingData?.type === type;

/** Where a link leads: a content of the site (it follows a change of address), a section, a file or an outside address. */
export const linkTarget: Field[] = [
  {
    name: 'type',
    type: 'select',
    label: words('Mène vers', 'Leads to', 'Lleva a'),
    defaultValue: 'document',
    options: [
      { value: 'document', label: words('Un contenu du site', 'Content from the site', 'Un contenido del sitio') },
      { value: 'section', label: words('Une rubrique du site', 'A section of the site', 'Una sección del sitio') },
      {
        value: 'file',
        label: words('Le fichier d’un document', 'The file of a document', 'El archivo de un documento'),
      },
      { value: 'url', label: words('Une adresse ailleurs', 'An address on another site', 'Una dirección externa') },
    ],
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...publicCollections],
    label: words('Contenu', 'Content', 'Contenido'),
    admin: { condition: ofType('document') },
  },
  {
    name: 'section',
    type: 'select',
    label: words('Rubrique', 'Section', 'Sección'),
    options: Object.entries(sectionLabels).map(([value, label]) => ({ value, label })),
    admin: { condition: ofType('section') },
  },
  {
    name: 'file',
    type: 'relationship',
    relationTo: 'documents',
    label: words('Document', 'Document', 'Documento'),
    admin: {
      condition: ofType('file'),
      description: words(
        'Le lien télécharge le fichier dans la langue de la personne qui lit, sinon en français.',
        'The link downloads the file in the reader’s language, otherwise in French.',
        'El enlace descarga el archivo en el idioma de quien lee; si no, en francés.',
      ),
    },
  },
  linkAddress('url', words('Adresse web', 'Web address', 'Dirección web'), {
    admin: {
      condition: ofType('url'),
      description: words(
        'Ou une adresse électronique, ou un numéro de téléphone.',
        'Or an e-mail address, or a phone number.',
        'O una dirección electrónica, o un número de teléfono.',
      ),
    },
  }),
];

/** A link with its words. */
export function linkField(name: string, label: Words): GroupField {
  return {
    name,
    type: 'group',
    label,
    interfaceName: 'Link',
    fields: [
      {
        name: 'label',
        type: 'text',
        localized: true,
        label: words('Mots du lien', 'Link text', 'Texto del enlace'),
      },
      ...linkTarget,
    ],
  };
}
