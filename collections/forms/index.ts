import type { Access, CollectionConfig, Field, FieldAccess } from 'payload';
import { refuseHoleByDeletion } from '@/editorial/deletion/refuse';
import { requiredText } from '@/fields/required';
import { deleteByOperation, isEditor, isStaff, nobody } from '@/lib/access';
import { isEmailAddress } from '@/lib/email-address';
import { say } from '@/lib/staff-words';
import { words } from '@/lib/words';
import { usedComponents } from '../panel-components/usage';
import { questions } from './questions';

/** The public reads the forms it may fill in, and of them only what it needs to. */
const readForms: Access = ({ req }) => isStaff({ req }) || { open: { equals: true } };

const forEditors: { read: FieldAccess } = { read: ({ req }) => isEditor({ req }) };

/** Says that no mail leaves, where none does. A component, since it depends on the installation and not on the schema. */
const noMail = '/admin/mail-notice/notice#NoMailNotice';

const recipients: Field = {
  name: 'recipients',
  type: 'text',
  hasMany: true,
  maxRows: 10,
  access: forEditors,
  label: words('Qui reçoit les messages', 'Who receives the messages', 'Quién recibe los mensajes'),
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[1] }) =>
    ((value ?? []) as unknown[]).every((address) => typeof address === 'string' && isEmailAddress(address)) ||
    say('emailAddress', req),
  admin: {
    description: words(
      'Adresses électroniques, jamais montrées au public. Tapez une adresse puis Entrée.',
      'E-mail addresses, never shown to the public. Type an address, then Enter.',
      'Direcciones de correo, nunca mostradas al público. Escriba una dirección y pulse Intro.',
    ),
  },
};

const whenReceipt = (data: Partial<Record<string, unknown>>) => data.receipt === true;

const receipt: Field[] = [
  {
    name: 'receipt',
    type: 'checkbox',
    defaultValue: false,
    access: forEditors,
    label: words('Envoyer un accusé de réception', 'Send an acknowledgement', 'Enviar un acuse de recibo'),
    admin: {
      description: words(
        'À la première adresse électronique que le formulaire demande, dans la langue de la personne. Ses réponses n’y sont pas reprises.',
        'To the first e-mail address the form asks for, in the person’s language. Their answers are not repeated in it.',
        'A la primera dirección de correo que pide el formulario, en el idioma de la persona. Sus respuestas no se repiten.',
      ),
    },
  },
  {
    name: 'receiptSubject',
    type: 'text',
    localized: true,
    maxLength: 150,
    access: forEditors,
    label: words('Objet de l’accusé de réception', 'Subject of the acknowledgement', 'Asunto del acuse de recibo'),
    admin: {
      condition: whenReceipt,
      description: words(
        'Vide : « Nous avons bien reçu votre message ».',
        'If empty: “We have received your message”.',
        'Si está vacío: «Hemos recibido su mensaje».',
      ),
    },
  },
  {
    name: 'receiptMessage',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    access: forEditors,
    label: words('Texte de l’accusé de réception', 'Text of the acknowledgement', 'Texto del acuse de recibo'),
    admin: { condition: whenReceipt },
  },
];

const form: Field[] = [
  requiredText('title', words('Nom du formulaire', 'Name of the form', 'Nombre del formulario'), {
    maxLength: 150,
    // Asked for by its own check, in French: as a required column it would refuse every half-written translation.
    required: false,
  }),
  {
    name: 'warning',
    type: 'checkbox',
    defaultValue: true,
    label: words(
      'Prévenir que ce n’est pas un service d’aide',
      'Warn that this is not a help service',
      'Avisar de que no es un servicio de ayuda',
    ),
    admin: {
      description: words(
        'Le formulaire commence par demander de ne rien écrire sur ses papiers ni sur sa santé, et mène à la page d’aide choisie dans les Paramètres si elle est publiée.',
        'The form begins by asking people not to write anything about their papers or their health, and leads to the help page chosen in Settings if it is published.',
        'El formulario empieza pidiendo a la persona que no escriba nada sobre sus papeles ni sobre su salud, y lleva a la página de ayuda elegida en los Ajustes si está publicada.',
      ),
    },
  },
  {
    name: 'questions',
    type: 'blocks',
    label: words('Questions', 'Questions', 'Preguntas'),
    labels: {
      singular: words('Question', 'Question', 'Pregunta'),
      plural: words('Questions', 'Questions', 'Preguntas'),
    },
    maxRows: 40,
    admin: {
      initCollapsed: true,
      description: words(
        'Les mêmes questions dans chaque langue ; leurs textes se traduisent. Une langue s’affiche quand tous ses textes sont traduits ; sinon le formulaire est en français.',
        'The same questions in each language; their texts are translated. A language is shown once all its texts are translated; until then the form is in French.',
        'Las mismas preguntas en cada idioma; sus textos se traducen. Un idioma se muestra cuando todos sus textos están traducidos; si no, el formulario está en francés.',
      ),
    },
    blocks: questions,
  },
  {
    name: 'consent',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: words('Accord à donner', 'Consent to give', 'Consentimiento'),
    admin: {
      description: words(
        'Une case à cocher obligatoire, avec ces mots. Vide : pas de case. Ce que deviennent les réponses et combien de temps elles sont gardées est toujours dit.',
        'A box that must be ticked, with these words. If empty: no box. What happens to the answers and how long they are kept is always stated.',
        'Una casilla obligatoria con este texto. Si está vacío: sin casilla. Siempre se dice qué pasa con las respuestas y cuánto tiempo se guardan.',
      ),
    },
  },
  {
    name: 'submitLabel',
    type: 'text',
    localized: true,
    maxLength: 60,
    label: words('Mots du bouton', 'Button text', 'Texto del botón'),
    admin: { description: words('Vide : « Envoyer ».', 'If empty: “Send”.', 'Si está vacío: «Enviar».') },
  },
  {
    name: 'thanks',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    label: words('Message après l’envoi', 'Message after sending', 'Mensaje tras el envío'),
    admin: {
      description: words(
        'Se lit une fois le formulaire parti, par exemple ce qui se passe ensuite.',
        'Shown once the form is sent, for example what happens next.',
        'Se lee una vez enviado el formulario, por ejemplo lo que ocurre después.',
      ),
    },
  },
];

/**
 * Forms built in the admin panel. A collection of our own and not Payload's form builder: its labels and help are English
 * only, its submissions can be created by anyone past our checks, its mails are templates filled with what the sender
 * typed; nearly all of it would have to be replaced.
 */
export const Forms: CollectionConfig = {
  slug: 'forms',
  labels: {
    singular: words('Formulaire', 'Form', 'Formulario'),
    plural: words('Formulaires', 'Forms', 'Formularios'),
  },
  access: {
    create: isEditor,
    read: readForms,
    update: isEditor,
    delete: deleteByOperation,
    readVersions: isEditor,
    unlock: nobody,
  },
  versions: { maxPerDoc: 50 },
  hooks: { beforeDelete: [refuseHoleByDeletion] },
  defaultSort: 'createdAt',
  admin: {
    group: words('Échanges', 'Forms and messages', 'Formularios y mensajes'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'open', 'recipients', 'updatedAt'],
    hideAPIURL: true,
    components: { ...usedComponents('forms'), beforeListTable: [noMail] },
    description: words(
      'Un formulaire se montre dans une page par le bloc « Formulaire ».',
      'A form is shown on a page with the “Form” block.',
      'Un formulario se muestra en una página con el bloque «Formulario».',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: words('Formulaire', 'Form', 'Formulario'), fields: form },
        {
          label: words('Courriels', 'E-mails', 'Correos'),
          fields: [
            { name: 'noMail', type: 'ui', admin: { components: { Field: noMail }, disableListColumn: true } },
            recipients,
            ...receipt,
          ],
        },
      ],
    },
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: words('Ouvert', 'Open', 'Abierto'),
      admin: {
        position: 'sidebar',
        description: words(
          'Décoché, le formulaire disparaît des pages et ne reçoit plus rien.',
          'Unticked, the form disappears from the pages and receives nothing more.',
          'Sin marcar, el formulario desaparece de las páginas y no recibe nada más.',
        ),
      },
    },
    {
      name: 'retentionMonths',
      type: 'number',
      min: 1,
      max: 60,
      label: words('Garder les messages (mois)', 'Keep messages (months)', 'Conservar los mensajes (meses)'),
      admin: {
        position: 'sidebar',
        step: 1,
        description: words(
          'Vide : la durée des Paramètres. Le formulaire l’annonce, puis les messages s’effacent d’eux-mêmes.',
          'If empty: the period set in Settings. The form announces it; messages are then deleted automatically.',
          'Si está vacío: el plazo de los Ajustes. El formulario lo anuncia y después los mensajes se borran solos.',
        ),
      },
    },
  ],
};
