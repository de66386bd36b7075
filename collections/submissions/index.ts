import type { Access, CollectionConfig } from 'payload';
import { momentField } from '@/fields/date';
import { isEditor, noAccess } from '@/lib/access';
import { mayReadPersonalData } from '@/lib/api-keys/request-key';
import { isEmailAddress } from '@/lib/email-address';
import { locales } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import type { TextRequest } from '@/messages/panel';
import { label, labelIn, requestT, textByLanguage } from '@/messages/panel';

/** Submissions are read, never changed. */
const asSent = { create: noAccess, update: noAccess };

/** Editors; an API key only with the permission for personal data. What is changed or deleted is in the answer. */
const mayReadSubmissions: Access = ({ req }) => isEditor({ req }) && mayReadPersonalData(req);

/** In a list and its filters; the message itself shows it differently. */
const onlyInLists = (): boolean => false;

/**
 * Submissions of forms. Written by `receive.ts` alone: the API can't create one. Answers are stored with the questions
 * in the source language, so that they can be read when the form has changed. No IP address.
 */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: {
    singular: label('submissions.singular'),
    plural: label('submissions.messages'),
  },
  access: {
    create: noAccess,
    read: mayReadSubmissions,
    update: mayReadSubmissions,
    delete: mayReadSubmissions,
    readVersions: noAccess,
    unlock: noAccess,
  },
  // Unanswered ones first.
  defaultSort: ['-state', '-createdAt'],
  disableDuplicate: true,
  admin: {
    group: textByLanguage('submissions.group'),
    useAsTitle: 'sender',
    listSearchableFields: ['sender', 'formTitle'],
    defaultColumns: ['sender', 'excerpt', 'formTitle', 'received', 'state'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/admin/submissions/list-head#SubmissionListHead'],
      views: { edit: { default: { Component: '/admin/submissions/view#SubmissionView' } } },
    },
    description: textByLanguage('submissions.submissionsHelp'),
  },
  fields: [
    {
      name: 'sender',
      type: 'text',
      maxLength: 300,
      access: asSent,
      label: label('submissions.sender'),
      admin: { condition: onlyInLists },
    },
    {
      name: 'excerpt',
      type: 'ui',
      label: textByLanguage('submissions.excerpt'),
      admin: { components: { Cell: '/admin/submissions/cells#ExcerptCell' } },
    },
    {
      name: 'formTitle',
      type: 'text',
      maxLength: 300,
      access: asSent,
      label: label('submissions.form'),
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
            // The id of the question in the form; older submissions have none.
            properties: { id: { type: 'string' }, question: { type: 'string' }, answer: { type: 'string' } },
          },
        }),
      ],
      label: label('submissions.answers'),
      admin: { disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: label('submissions.state'),
      options: [
        { value: 'new', label: label('submissions.stateNew') },
        { value: 'answered', label: label('submissions.answered') },
      ],
      admin: { components: { Cell: '/admin/submissions/cells#StateCell' } },
    },
    {
      name: 'received',
      type: 'ui',
      label: textByLanguage('submissions.received'),
      admin: { components: { Cell: '/admin/submissions/cells#ReceivedCell' } },
    },
    {
      name: 'form',
      type: 'relationship',
      relationTo: 'forms',
      access: asSent,
      label: label('submissions.formFilter'),
      // Its title is the column.
      admin: { condition: onlyInLists, disableListColumn: true },
    },
    {
      name: 'email',
      type: 'email',
      index: true,
      // The form's own validation, so that accepted answers can be stored: Payload's rejects a domain like .xn--p1ai.
      validate: (value: unknown, { req }: { req: TextRequest }) =>
        !value || isEmailAddress(String(value)) || requestT(req)('errors.emailAddress'),
      access: asSent,
      label: label('submissions.email'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'language',
      type: 'select',
      access: asSent,
      label: label('submissions.writtenIn'),
      options: locales.map((value) => ({
        value,
        label: labelIn((language) => languageTitle(language, value)),
      })),
      admin: { position: 'sidebar', readOnly: true },
    },
    momentField('deleteOn', 'submissions.deleteOn', {
      required: true,
      index: true,
      access: asSent,
      admin: { readOnly: true, components: { Cell: '/admin/submissions/cells#DeletedOnCell' } },
    }),
    {
      // The id of the member created from it, once (editorial/submissions/). Not a relation: in SQLite a column that is
      // added as one would keep that member from ever being deleted.
      name: 'member',
      type: 'text',
      maxLength: 300,
      access: asSent,
      label: label('submissions.member'),
      admin: { disableListColumn: true, disableListFilter: true },
    },
  ],
};
