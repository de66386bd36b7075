import type { Block, Field } from 'payload';
import { requiredText, requiredTextarea } from '@/fields/required';
import { staffField } from '@/lib/access';
import { label, textByLanguage } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

/**
 * What a form can ask, as blocks, so that an editor picks them by name. The id of a block's row is the name of its
 * answer: a label may change without old answers being mistaken for others.
 */

const questionLabel = requiredText('label', 'forms.question', {
  maxLength: 200,
  admin: {
    description: textByLanguage('forms.questionHelp'),
  },
});

const hint: Field = {
  name: 'hint',
  type: 'text',
  localized: true,
  maxLength: 300,
  label: label('forms.hint'),
  admin: {
    description: textByLanguage('forms.hintHelp'),
  },
};

const required: Field = {
  name: 'required',
  type: 'checkbox',
  defaultValue: true,
  label: label('forms.required'),
};

const options: Field = {
  name: 'options',
  type: 'array',
  minRows: 2,
  maxRows: 30,
  required: true,
  label: label('forms.options'),
  labels: {
    singular: label('forms.optionsSingular'),
    plural: label('forms.optionsPlural'),
  },
  fields: [requiredText('label', 'forms.answer', { maxLength: 200 })],
};

/**
 * Values of HTML's `autocomplete` (https://www.w3.org/TR/WCAG22/#identify-input-purpose).
 */
const purpose: Field = {
  name: 'autocomplete',
  type: 'select',
  label: label('forms.autocomplete'),
  options: [
    { value: 'name', label: label('forms.autocompleteName') },
    { value: 'given-name', label: label('forms.autocompleteGivenName') },
    { value: 'family-name', label: label('forms.autocompleteFamilyName') },
    { value: 'organization', label: label('forms.autocompleteOrganization') },
    { value: 'organization-title', label: label('forms.autocompleteOrganizationTitle') },
    { value: 'street-address', label: label('forms.autocompleteStreetAddress') },
    { value: 'postal-code', label: label('forms.autocompletePostalCode') },
    { value: 'address-level2', label: label('forms.autocompleteAddressLevel2') },
    { value: 'country-name', label: label('forms.autocompleteCountryName') },
  ],
  admin: {
    description: textByLanguage('forms.autocompleteHelp'),
  },
};

/** The fields of a member that an answer can fill in when a message becomes one (editorial/submissions/). */
export const memberFields = [
  { value: 'name', label: label('forms.memberFieldsName') },
  { value: 'acronym', label: label('forms.memberFieldsAcronym') },
  { value: 'kind', label: label('forms.memberFieldsKind') },
  {
    value: 'place',
    label: label('forms.memberFieldsPlace'),
  },
  { value: 'country', label: label('forms.memberFieldsCountry') },
  { value: 'summary', label: label('forms.memberFieldsSummary') },
  { value: 'website', label: label('forms.memberFieldsWebsite') },
  { value: 'email', label: label('forms.memberFieldsEmail') },
] as const;

const memberField: Field = {
  name: 'memberField',
  type: 'select',
  access: { read: staffField },
  label: label('forms.memberField'),
  options: memberFields.map(({ value, label: name }) => ({ value, label: name })),
  admin: {
    description: textByLanguage('forms.memberFieldHelp'),
  },
};

function question(slug: string, interfaceName: string, name: PanelText, fields: Field[]): Block {
  return { slug, interfaceName, labels: { singular: label(name), plural: label(name) }, fields };
}

/** The blocks of a form, in the order of the picker. */
export const questions: Block[] = [
  question('text', 'TextQuestion', 'forms.shortText', [questionLabel, hint, required, purpose, memberField]),
  question('textarea', 'TextareaQuestion', 'forms.longText', [questionLabel, hint, required, memberField]),
  question('email', 'EmailQuestion', 'forms.email', [questionLabel, hint, required, memberField]),
  question('telephone', 'TelephoneQuestion', 'forms.telephone', [questionLabel, hint, required]),
  question('select', 'SelectQuestion', 'forms.dropDownList', [questionLabel, hint, required, options, memberField]),
  question('radio', 'RadioQuestion', 'forms.oneChoiceOutSeveral', [
    questionLabel,
    hint,
    required,
    options,
    memberField,
  ]),
  question('checkboxes', 'CheckboxesQuestion', 'forms.severalChoices', [questionLabel, hint, required, options]),
  question('checkbox', 'CheckboxQuestion', 'forms.tickBox', [questionLabel, hint, required]),
  question('section', 'SectionOfForm', 'forms.groupOfQuestions', [
    requiredText('label', 'forms.titleOfTheGroup', {
      maxLength: 200,
      admin: {
        description: textByLanguage('forms.titleOfTheGroupHelp'),
      },
    }),
  ]),
  question('explanation', 'ExplanationInForm', 'forms.explanation', [
    requiredTextarea('text', 'forms.text', { maxLength: 2000 }),
  ]),
];
