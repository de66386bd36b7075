import type { SelectField } from 'payload';
import { countryCodes, countryName } from '@/lib/countries';
import { words } from '@/lib/words';
import { label } from '@/messages/panel';

const options = countryCodes
  .map((code) => ({
    value: code,
    label: words(countryName(code, 'fr'), countryName(code, 'en'), countryName(code, 'es')),
  }))
  .sort((a, b) => a.label.fr.localeCompare(b.label.fr, 'fr'));

/** A country, as its ISO 3166-1 alpha-2 code; named in the language of whoever edits or reads. */
export function countryField(): SelectField {
  return { name: 'country', type: 'select', label: label('fields.country'), options, index: true };
}
