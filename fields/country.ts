import type { SelectField } from 'payload';
import { countryCodes } from '@/lib/countries';
import { countryName } from '@/lib/names';
import { label, labelIn } from '@/messages/panel';
import { defaultPanelLanguage } from '@/messages/panel/languages';

const options = countryCodes
  .map((code) => ({ code, name: countryName(defaultPanelLanguage, code) }))
  .sort((a, b) => a.name.localeCompare(b.name, defaultPanelLanguage))
  .map(({ code }) => ({ value: code, label: labelIn((language) => countryName(language, code)) }));

/** A country as its ISO 3166-1 alpha-2 code; named in the language of the editor or reader. */
export function countryField(): SelectField {
  return { name: 'country', type: 'select', label: label('fields.country'), options, index: true };
}
