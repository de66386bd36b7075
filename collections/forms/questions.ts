import type { Block, Field } from 'payload';
import { requiredText, requiredTextarea } from '@/fields/required';
import { staffField } from '@/lib/access';
import { type Words, words } from '@/lib/words';

/**
 * What a form can ask, as blocks, so that an editor picks them by name. The id of a block's row is the name of its
 * answer: a label may change without old answers being mistaken for others.
 */

const label = requiredText('label', words('Question', 'Question', 'Pregunta'), {
  maxLength: 200,
  admin: {
    description: words(
      'Ce qui se lit au-dessus de la réponse, par exemple « Nom et prénom ».',
      'What is shown above the answer, for example “Full name”.',
      'Lo que se lee encima de la respuesta, por ejemplo «Nombre y apellidos».',
    ),
  },
});

const hint: Field = {
  name: 'hint',
  type: 'text',
  localized: true,
  maxLength: 300,
  label: words('Aide', 'Hint', 'Ayuda'),
  admin: {
    description: words(
      'Se lit sous la question : un exemple, une précision.',
      'Shown below the question: an example, a detail.',
      'Se lee debajo de la pregunta: un ejemplo, una precisión.',
    ),
  },
};

const required: Field = {
  name: 'required',
  type: 'checkbox',
  defaultValue: true,
  label: words('Réponse obligatoire', 'Answer required', 'Respuesta obligatoria'),
};

const options: Field = {
  name: 'options',
  type: 'array',
  minRows: 2,
  maxRows: 30,
  required: true,
  label: words('Réponses possibles', 'Possible answers', 'Respuestas posibles'),
  labels: {
    singular: words('Réponse', 'Answer', 'Respuesta'),
    plural: words('Réponses', 'Answers', 'Respuestas'),
  },
  fields: [requiredText('label', words('Réponse', 'Answer', 'Respuesta'), { maxLength: 200 })],
};

/**
 * What the browser may fill in by itself (https://www.w3.org/TR/WCAG22/#identify-input-purpose). The values are those of
 * HTML's `autocomplete`.
 */
const purpose: Field = {
  name: 'autocomplete',
  type: 'select',
  label: words('Le navigateur peut proposer', 'The browser can suggest', 'El navegador puede proponer'),
  options: [
    { value: 'name', label: words('Nom et prénom', 'Full name', 'Nombre y apellidos') },
    { value: 'given-name', label: words('Prénom', 'First name', 'Nombre') },
    { value: 'family-name', label: words('Nom', 'Last name', 'Apellidos') },
    { value: 'organization', label: words('Structure', 'Organisation', 'Organización') },
    { value: 'organization-title', label: words('Fonction', 'Position', 'Cargo') },
    { value: 'street-address', label: words('Adresse postale', 'Street address', 'Dirección postal') },
    { value: 'postal-code', label: words('Code postal', 'Postcode', 'Código postal') },
    { value: 'address-level2', label: words('Ville', 'Town or city', 'Ciudad') },
    { value: 'country-name', label: words('Pays', 'Country', 'País') },
  ],
  admin: {
    description: words(
      'À remplir quand la question porte sur la personne elle-même : cela lui évite de taper.',
      'Fill this in when the question is about the person themselves: it saves them typing.',
      'Rellénelo cuando la pregunta trate de la propia persona: le evita escribir.',
    ),
  },
};

/** The fields of a member that an answer can fill in when a message becomes one (editorial/messages/). */
export const memberFields = [
  { value: 'name', label: words('Nom', 'Name', 'Nombre') },
  { value: 'acronym', label: words('Sigle', 'Acronym', 'Sigla') },
  { value: 'kind', label: words('Type', 'Type', 'Tipo') },
  {
    value: 'place',
    label: words('Ville ou territoire (et pays)', 'Town or territory (and country)', 'Ciudad o territorio (y país)'),
  },
  { value: 'country', label: words('Pays', 'Country', 'País') },
  { value: 'summary', label: words('Résumé', 'Summary', 'Resumen') },
  { value: 'website', label: words('Site web', 'Website', 'Sitio web') },
  { value: 'email', label: words('Adresse électronique', 'E-mail', 'Correo electrónico') },
] as const;

const memberField: Field = {
  name: 'memberField',
  type: 'select',
  access: { read: staffField },
  label: words(
    'Dans une fiche de membre, correspond à',
    'In a member’s record, corresponds to',
    'En una ficha de miembro, corresponde a',
  ),
  options: memberFields.map(({ value, label: name }) => ({ value, label: name })),
  admin: {
    description: words(
      'Pour créer un membre à partir d’un message. Laissez vide ce qui porte sur la personne\u00a0: seules les réponses choisies ici entrent dans la fiche.',
      'To create a member from a message. Leave this empty for what is about the person: only the answers chosen here go into the record.',
      'Para crear un miembro a partir de un mensaje. Déjelo vacío si trata de la persona: solo las respuestas elegidas aquí entran en la ficha.',
    ),
  },
};

function question(slug: string, interfaceName: string, name: Words, fields: Field[]): Block {
  // Folded up, a question is known by its words: without this each would be called "untitled".
  const label = { path: '/admin/question-label/label#QuestionLabel', clientProps: { kind: name } };
  const admin = { components: { Label: label }, disableBlockName: true };
  return { slug, interfaceName, labels: { singular: name, plural: name }, admin, fields };
}

/** The parts an editor builds a form of, in the order of the picker. */
export const questions: Block[] = [
  question('text', 'TextQuestion', words('Texte court', 'Short text', 'Texto corto'), [
    label,
    hint,
    required,
    purpose,
    memberField,
  ]),
  question('textarea', 'TextareaQuestion', words('Texte long', 'Long text', 'Texto largo'), [
    label,
    hint,
    required,
    memberField,
  ]),
  question('email', 'EmailQuestion', words('Adresse électronique', 'E-mail address', 'Correo electrónico'), [
    label,
    hint,
    required,
    memberField,
  ]),
  question('telephone', 'TelephoneQuestion', words('Téléphone', 'Telephone', 'Teléfono'), [label, hint, required]),
  question('select', 'SelectQuestion', words('Liste déroulante', 'Drop-down list', 'Lista desplegable'), [
    label,
    hint,
    required,
    options,
    memberField,
  ]),
  question(
    'radio',
    'RadioQuestion',
    words('Un choix parmi plusieurs', 'One choice out of several', 'Una opción de varias'),
    [label, hint, required, options, memberField],
  ),
  question('checkboxes', 'CheckboxesQuestion', words('Plusieurs choix', 'Several choices', 'Varias opciones'), [
    label,
    hint,
    required,
    options,
  ]),
  question('checkbox', 'CheckboxQuestion', words('Case à cocher', 'Tick box', 'Casilla'), [label, hint, required]),
  question('section', 'SectionOfForm', words('Groupe de questions', 'Group of questions', 'Grupo de preguntas'), [
    requiredText('label', words('Titre du groupe', 'Title of the group', 'Título del grupo'), {
      maxLength: 200,
      admin: {
        description: words(
          'Encadre les questions qui suivent, jusqu’au prochain groupe.',
          'Frames the questions that follow, up to the next group.',
          'Enmarca las preguntas siguientes, hasta el próximo grupo.',
        ),
      },
    }),
  ]),
  question('explanation', 'ExplanationInForm', words('Explication', 'Explanation', 'Explicación'), [
    requiredTextarea('text', words('Texte', 'Text', 'Texto'), { maxLength: 2000 }),
  ]),
];
