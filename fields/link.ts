import type { Field, GroupField } from 'payload';
import { publicCollections, sections } from '@/lib/routes';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { linkAddress } from './web-address';

const sectionNames = Object.keys(sections) as (keyof typeof sections)[];

const ofType = (type: string) => (_: unknown, siblingData: { type?: string }) => siblingData?.type === type;

/**
 * The target of a link: a document of the site (it follows a change of address), a section, a file or an external
 * address.
 */
export const linkTarget: Field[] = [
  {
    name: 'type',
    type: 'select',
    label: label('fields.type'),
    defaultValue: 'document',
    options: [
      { value: 'document', label: label('fields.typeDocument') },
      { value: 'section', label: label('fields.typeSection') },
      {
        value: 'file',
        label: label('fields.typeFile'),
      },
      { value: 'url', label: label('fields.typeUrl') },
    ],
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...publicCollections],
    label: label('fields.document'),
    admin: { condition: ofType('document') },
  },
  {
    name: 'section',
    type: 'select',
    label: label('fields.section'),
    options: sectionNames.map((value) => ({ value, label: label(`fields.sections.${value}`) })),
    admin: { condition: ofType('section') },
  },
  {
    name: 'file',
    type: 'relationship',
    relationTo: 'documents',
    label: label('fields.file'),
    admin: {
      condition: ofType('file'),
      description: textByLanguage('fields.fileHelp'),
    },
  },
  linkAddress('url', 'fields.webAddress', {
    admin: {
      condition: ofType('url'),
      description: textByLanguage('fields.webAddressHelp'),
    },
  }),
];

/** A link with its text. */
export function linkField(name: string, text: PanelText): GroupField {
  return {
    name,
    type: 'group',
    label: label(text),
    interfaceName: 'Link',
    fields: [
      {
        name: 'label',
        type: 'text',
        localized: true,
        label: label('fields.linkText'),
      },
      ...linkTarget,
    ],
  };
}
