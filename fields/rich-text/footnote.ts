import type { Block } from 'payload';
import { label, textByLanguage } from '@/messages/panel';

// Payload keeps the client's part of the editor: a function would be called once, for all languages.
const name = textByLanguage('richText.name');

/** A footnote: its number stands in the text, its content at the end of the text. */
export const Footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  labels: { singular: name, plural: name },
  fields: [
    {
      name: 'note',
      type: 'textarea',
      required: true,
      label: label('richText.note'),
      admin: {
        description: textByLanguage('richText.noteHelp'),
      },
    },
  ],
};
