import type { Field, SelectField, TextField } from 'payload';
import { slugFrom } from '@/lib/slugs';
import { words } from '@/lib/words';

/** The title of a block, in each language. */
export const blockTitle: TextField = {
  name: 'title',
  type: 'text',
  localized: true,
  label: words('Titre', 'Title', 'Título'),
};

/** The name by which a link can lead to the block (`#fondateurs`); the same in every language, so that links stay. */
export const anchor: TextField = {
  name: 'anchor',
  type: 'text',
  label: words('Repère', 'Anchor', 'Ancla'),
  admin: {
    description: words(
      'Pour qu’un lien mène à ce bloc, par exemple « fondateurs ».',
      'So that a link can lead to this block, for example “founders”.',
      'Para que un enlace lleve a este bloque, por ejemplo «fundadores».',
    ),
  },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value ? slugFrom(value) : value)] },
};

/** The paper a block is printed on. */
export function surface(defaultValue: 'paper' | 'soft' | 'band' | 'ink' = 'paper'): SelectField {
  return {
    name: 'surface',
    type: 'select',
    defaultValue,
    label: words('Fond', 'Background', 'Fondo'),
    options: [
      { value: 'paper', label: words('Blanc', 'White', 'Blanco') },
      { value: 'soft', label: words('Doux', 'Soft', 'Suave') },
      {
        value: 'band',
        label: words(
          'Aurore (une fois par page en plus du haut)',
          'Dawn (once per page, apart from the top)',
          'Aurora (una vez por página además de la cabecera)',
        ),
      },
      { value: 'ink', label: words('Encre', 'Ink', 'Tinta') },
    ],
  };
}

/** How a list is filled: by a rule or one by one. */
export function mode(options: SelectField['options'], defaultValue: string): SelectField {
  return {
    name: 'mode',
    type: 'select',
    required: true,
    defaultValue,
    options,
    label: words('Montrer', 'Show', 'Mostrar'),
  };
}

/** The documents chosen one by one, in their order. */
export function chosen(relationTo: 'members' | 'events' | 'documents' | 'concepts'): Field {
  return {
    name: 'chosen',
    type: 'relationship',
    relationTo,
    hasMany: true,
    label: words('Choix', 'Selection', 'Selección'),
    admin: { condition: (_, siblingData) => siblingData?.mode === 'chosen' },
  };
}
