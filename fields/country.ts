import type { SelectField } from 'payload';
import { countryCodes } from '@/lib/countries';
import { countryName } from '@/lib/names';
import { label } from '@/messages/panel';
import { defaultPanelLanguage, inPanelLanguages } from '@/messages/panel/languages';

const options = countryCodes
  .map((code) => ({
    value: code,
    label: inPanelLanguages((language) => countryName(language, code)),
  }))
  .sort((a, b) => a.label[defaultPanelLanguage].localeCompare(b.label[defaultPanelLanguage], defaultPanelLanguage));

/** A country as its ISO 3166-1 alpha-2 code; named in the language of the editor or reader. */
export function countryField(): SelectField {
  return { name: 'country', type: 'select', label: label('fields.country'), options, index: true };
}
