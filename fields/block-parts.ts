import type { Field, SelectField, TextField } from 'payload';
import { slugFrom } from '@/lib/slugs';
import { label, textByLanguage } from '@/messages/panel';

/** The title of a block, localized. */
export const blockTitle: TextField = {
  name: 'title',
  type: 'text',
  localized: true,
  label: label('fields.title'),
};

/** The anchor of the block (`#fondateurs`); the same in every locale, so that links stay valid. */
export const anchor: TextField = {
  name: 'anchor',
  type: 'text',
  label: label('fields.anchor'),
  admin: {
    description: textByLanguage('fields.anchorHelp'),
  },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value ? slugFrom(value) : value)] },
};

/** The background of a block. */
export function surface(defaultValue: 'paper' | 'soft' | 'band' | 'ink' = 'paper'): SelectField {
  return {
    name: 'surface',
    type: 'select',
    defaultValue,
    label: label('fields.surface'),
    options: [
      { value: 'paper', label: label('fields.surfacePaper') },
      { value: 'soft', label: label('fields.surfaceSoft') },
      {
        value: 'band',
        label: label('fields.surfaceBand'),
      },
      { value: 'ink', label: label('fields.surfaceInk') },
    ],
  };
}

/** How a list is filled: by a rule or with chosen documents. */
export function mode(options: SelectField['options'], defaultValue: string): SelectField {
  return {
    name: 'mode',
    type: 'select',
    required: true,
    defaultValue,
    options,
    label: label('fields.mode'),
  };
}

/** The chosen documents, in their order. */
export function chosen(relationTo: 'members' | 'events' | 'documents' | 'concepts'): Field {
  return {
    name: 'chosen',
    type: 'relationship',
    relationTo,
    hasMany: true,
    label: label('fields.chosen'),
    admin: { condition: (_, siblingData) => siblingData?.mode === 'chosen' },
  };
}
