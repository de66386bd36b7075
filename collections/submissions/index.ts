import type { CollectionConfig } from 'payload';
import { isEditor, nobody } from '@/lib/access';
import { isEmailAddress } from '@/lib/email-address';
import { localeNames, locales } from '@/lib/locales';
import { say } from '@/lib/staff-words';
import { words } from '@/lib/words';

/** What was sent is read, never written over. */
const asSent = { create: nobody, update: nobody };

/** In a list and its filters, where the message itself says it otherwise. */
const onlyInLists = (): boolean => false;

/**
 * What readers sent through a form. Written by `receive.ts` alone: there is no way to create one through the API. Answers
 * stand with the questions as they were in French, so that they can be read when the form has changed. No IP address.
 */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: {
    singular: words('Message', 'Message', 'Mensaje'),
    plural: words('Messages', 'Messages', 'Mensajes'),
  },
  access: { create: nobody, read: isEditor, update: isEditor, delete: isEditor, readVersions: nobody, unlock: nobody },
  // What waits for an answer first.
  defaultSort: ['-state', '-createdAt'],
  disableDuplicate: true,
  admin: {
    group: words('Échanges', 'Forms and messages', 'Formularios y mensajes'),
    useAsTitle: 'sender',
    listSearchableFields: ['sender', 'formTitle'],
    defaultColumns: ['sender', 'formTitle', 'state', 'received', 'deleteOn'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/admin/messages/list-head#MessagesHead'],
      views: { edit: { default: { Component: '/admin/messages/view#Message' } } },
    },
    description: words(
      'Ce que les formulaires ont reçu. Chaque message s’efface de lui-même à la date annoncée à qui l’a envoyé.',
      'What the forms have received. Each message is deleted automatically on the date given to the person who sent it.',
      'Lo que han recibido los formularios. Cada mensaje se borra solo en la fecha anunciada a quien lo envió.',
    ),
  },
  fields: [
    {
      name: 'sender',
      type: 'text',
      maxLength: 300,
      access: asSent,
      label: words('De', 'From', 'De'),
      admin: { condition: onlyInLists },
    },
    {
      name: 'formTitle',
      type: 'text',
      maxLength: 300,
      access: asSent,
      label: words('Formulaire', 'Form', 'Formulario'),
      admin: { readOnly: true },
    },
    {
      name: 'answers',
      type: 'json',
      access: asSent,
      required: true,
      typescriptSchema: [
        () => ({
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['question', 'answer'],
            // The id is that of the question in the form; what was sent before it was kept has none.
            properties: { id: { type: 'string' }, question: { type: 'string' }, answer: { type: 'string' } },
          },
        }),
      ],
      label: words('Réponses', 'Answers', 'Respuestas'),
      admin: { disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: words('État', 'State', 'Estado'),
      options: [
        { value: 'new', label: words('À répondre', 'To answer', 'Por responder') },
        { value: 'answered', label: words('Répondu', 'Answered', 'Respondido') },
      ],
      admin: { components: { Cell: '/admin/messages/cells#StateCell' } },
    },
    {
      name: 'received',
      type: 'ui',
      label: words('Reçu', 'Received', 'Recibido'),
      admin: { components: { Cell: '/admin/messages/cells#ReceivedCell' } },
    },
    {
      name: 'form',
      type: 'relationship',
      relationTo: 'forms',
      access: asSent,
      label: words('Formulaire (filtre)', 'Form (filter)', 'Formulario (filtro)'),
      admin: { condition: onlyInLists },
    },
    {
      name: 'email',
      type: 'email',
      index: true,
      // The form's own rule, so that what it took can be stored: Payload's knows no domain like .xn--p1ai.
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[1] }) =>
        !value || isEmailAddress(String(value)) || say('emailAddress', req),
      access: asSent,
      label: words('Répondre à', 'Reply to', 'Responder a'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'language',
      type: 'select',
      access: asSent,
      label: words('Langue', 'Language', 'Idioma'),
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'deleteOn',
      type: 'date',
      required: true,
      index: true,
      access: asSent,
      label: words('Sera effacé le', 'Will be deleted on', 'Se borrará el'),
      admin: { readOnly: true, components: { Cell: '/admin/messages/cells#DeletedOnCell' } },
    },
    {
      // The id of the member that was made of it, once (editorial/messages/). Not a relation: in SQLite a column that is
      // added as one would keep that member from ever being deleted.
      name: 'member',
      type: 'text',
      maxLength: 300,
      access: asSent,
      label: words('Membre créé', 'Member created', 'Miembro creado'),
      admin: { disableListColumn: true, disableListFilter: true },
    },
  ],
};
