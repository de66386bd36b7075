import type { GroupField } from 'payload';
import { linkField } from '@/fields/link';
import { say } from '@/lib/staff-words';
import { words } from '@/lib/words';

/** A sentence above every page until a moment, so that nobody has to remember to take it away. */
export const urgentNotice: GroupField = {
  name: 'urgentNotice',
  type: 'group',
  label: words('Avis urgent', 'Urgent notice', 'Aviso urgente'),
  admin: {
    description: words(
      'Une phrase en haut de toutes les pages, jusqu’à la date de fin.',
      'One sentence at the top of every page, until the end date.',
      'Una frase en la parte superior de todas las páginas, hasta la fecha de fin.',
    ),
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: words('Phrase', 'Sentence', 'Frase'),
    },
    {
      name: 'until',
      type: 'date',
      label: words('Jusqu’au', 'Until', 'Hasta'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
      validate: (value: unknown, { siblingData, req }) =>
        Boolean(value) || !(siblingData as { text?: string | null }).text || say('noticeWithoutEnd', req),
    },
    linkField('link', words('Lien', 'Link', 'Enlace')),
  ],
};
