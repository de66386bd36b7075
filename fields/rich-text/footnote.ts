import type { Block } from 'payload';
import { words } from '@/lib/words';

const name = words('Note de bas de page', 'Footnote', 'Nota al pie');

/** A note: its number stands where it is put in the text, its words at the end of the text. */
export const Footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  labels: { singular: name, plural: name },
  fields: [
    {
      name: 'note',
      type: 'textarea',
      required: true,
      label: words('Texte de la note', 'Text of the note', 'Texto de la nota'),
      admin: {
        description: words(
          'Se lit à la fin du texte. Les numéros se font tout seuls ; une adresse web devient un lien.',
          'Shown at the end of the text. Numbers are added automatically; a web address becomes a link.',
          'Se lee al final del texto. Los números se ponen solos; una dirección web se convierte en enlace.',
        ),
      },
    },
  ],
};
