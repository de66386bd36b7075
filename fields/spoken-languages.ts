import type { TextField } from 'payload';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

/** Marks a field of language codes, which are shown by name in differences of versions, too. */
export const languageCodes = { languageCodes: true };

/**
 * Languages as their codes (BCP 47), chosen by name. A text and not a `select`, whose options would be sent with every
 * page of the panel: the field brings them.
 */
export const spokenLanguagesField = (name: string, text: PanelText, description: PanelText): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label: label(text),
  custom: languageCodes,
  admin: {
    description: textByLanguage(description),
    // Payload's filter of a text would ask for the code.
    disableListFilter: true,
    components: {
      Field: { path: '/admin/languages/field#LanguagesField', clientProps: { labels: textByLanguage(text) } },
      Cell: '/admin/languages/cell#LanguagesCell',
    },
  },
});
